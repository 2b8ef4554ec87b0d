package io.tonghop.plan.cascade;

import io.tonghop.plan.obligation.ObligationQueries;
import io.tonghop.plan.obligation.ObligationView;
import io.tonghop.plan.plan.Plan;
import io.tonghop.plan.plan.PlanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tree of plans that implement a plan, as far as a unit sees it. */
@ApplicationScoped
public class Cascade {

    private final PlanRepository plans;
    private final ObligationQueries obligations;
    private final Clock clock;

    Cascade(PlanRepository plans, ObligationQueries obligations, Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public CascadeView of(UUID planId, UUID caller) {
        Plan root = plans.visible(planId, caller);
        Map<UUID, List<Plan>> byImplemented = new HashMap<>();
        Set<UUID> below = new HashSet<>(Set.of(planId));
        for (Plan plan : plans.implementing(planId, caller)) {
            below.add(plan.id());
            byImplemented
                    .computeIfAbsent(plan.implemented(), id -> new ArrayList<>())
                    .add(plan);
        }
        Map<UUID, List<ObligationView>> owed =
                obligations.plansOwed(below, caller).stream().collect(Collectors.groupingBy(ObligationView::planId));
        return view(root, byImplemented, owed, clock.instant());
    }

    private static CascadeView view(
            Plan plan, Map<UUID, List<Plan>> byImplemented, Map<UUID, List<ObligationView>> owed, Instant now) {
        Map<UUID, Plan> implementing = new HashMap<>();
        List<CascadeView.Item> items = new ArrayList<>();
        byImplemented.getOrDefault(plan.id(), List.of()).forEach(one -> implementing.putIfAbsent(one.issuerId(), one));
        List<ObligationView> owing = owed.getOrDefault(plan.id(), List.of());
        for (ObligationView one : owing) {
            Plan own = implementing.remove(one.unitId());
            Instant until = one.metAt() == null ? now : one.metAt();
            items.add(new CascadeView.Item(
                    one.unitId(),
                    new CascadeView.Unit(
                            one.unit().code(), one.unit().name(), one.unit().tier()),
                    one.due(),
                    one.metAt(),
                    !until.isBefore(one.due()),
                    own == null ? null : view(own, byImplemented, owed, now)));
        }
        implementing.forEach((unit, own) -> items.add(
                new CascadeView.Item(unit, null, null, own.issuedAt(), false, view(own, byImplemented, owed, now))));
        long issued = owing.stream().filter(one -> one.metAt() != null).count();
        return new CascadeView(node(plan), owing.size(), issued, items);
    }

    private static CascadeView.Node node(Plan plan) {
        return new CascadeView.Node(
                plan.id(), plan.content().number(), plan.title(), plan.issuerId(), plan.status(), plan.issuedAt());
    }
}
