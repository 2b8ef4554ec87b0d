package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Text;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.regime.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what a draft would ask if it were issued now. */
@ApplicationScoped
public class PlanPreview {

    private static final int MOST_NAMED = 1_000;

    private final OwnPlans own;
    private final Demands demands;

    PlanPreview(OwnPlans own, Demands demands) {
        this.own = own;
        this.demands = demands;
    }

    @Transactional
    public PlanPreviewView of(UUID planId, UUID unit) {
        Plan plan = own.locked(planId, unit);
        FormSpec form = own.form(plan);
        Demand demand = demands.of(plan.content(), form);
        List<Warning> warnings = demand.warnings();
        return new PlanPreviewView(demand.treeDate(), group(demand.reports()), group(demand.plans()), warnings);
    }

    private static List<PlanPreviewView.Group> group(List<Asked> asked) {
        record Key(String tier, String kind, Instant due) {}
        Map<Key, List<Asked>> groups = asked.stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.unit().tier(), one.unit().kind(), one.dueAt())));
        return groups.entrySet().stream()
                .map(entry -> new PlanPreviewView.Group(
                        entry.getKey().tier(),
                        entry.getKey().kind(),
                        entry.getKey().due(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .limit(MOST_NAMED)
                                .map(PlanPreview::unit)
                                .toList()))
                .sorted(Comparator.comparing(PlanPreviewView.Group::due).thenComparing(PlanPreviewView.Group::tier))
                .toList();
    }

    private static PlanPreviewView.Unit unit(Asked asked) {
        Text name = asked.unit().name();
        return new PlanPreviewView.Unit(asked.unit().id(), asked.unit().code(), name, asked.recipients());
    }
}
