package io.tonghop.plan.roster;

import io.tonghop.plan.calendar.Calendar;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.plan.Plan;
import io.tonghop.plan.regime.Regime;
import io.tonghop.plan.regime.RegimePolicy;
import io.tonghop.plan.unit.UnitTrees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where units stand for a plan that was issued. */
@ApplicationScoped
class Places {

    private final UnitTrees trees;
    private final Calendar calendar;

    Places(UnitTrees trees, Calendar calendar) {
        this.trees = trees;
        this.calendar = calendar;
    }

    List<Asked> asked(Plan plan, Regime regime) {
        return policy(plan).asked(List.of(regime), "regime");
    }

    /** The new path of each unit, itself first. */
    Map<UUID, List<UUID>> paths(Plan plan, MoveRequest request) {
        RegimePolicy policy = policy(plan);
        LocalDate date = request.date() == null ? treeDate(plan) : request.date();
        Map<UUID, List<UUID>> paths = new HashMap<>();
        for (int i = 0; i < request.unitIds().size(); i++) {
            UUID unit = request.unitIds().get(i);
            paths.put(unit, policy.path(unit, date, request.underId(), "unitIds[" + i + "]"));
        }
        return paths;
    }

    private RegimePolicy policy(Plan plan) {
        return new RegimePolicy(
                new RegimePolicy.Basis(
                        plan.issuerId(), treeDate(plan), null, plan.content().edges()),
                trees::on,
                calendar.workingDays());
    }

    private static LocalDate treeDate(Plan plan) {
        return Objects.requireNonNull(plan.treeDate(), "an issued plan has a tree");
    }
}
