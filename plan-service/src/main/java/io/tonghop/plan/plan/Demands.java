package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.calendar.Calendar;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.input.Days;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.regime.ChainPolicy;
import io.tonghop.plan.regime.Regime;
import io.tonghop.plan.regime.RegimePolicy;
import io.tonghop.plan.regime.Rounds;
import io.tonghop.plan.unit.UnitTrees;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Works out whom a plan asks, before when and for whom, or says why it cannot be issued. */
@ApplicationScoped
class Demands {

    private final UnitTrees trees;
    private final Calendar calendar;

    Demands(UnitTrees trees, Calendar calendar) {
        this.trees = trees;
        this.calendar = calendar;
    }

    /** What a plan asks; a periodic one, what its first round will ask. */
    Demand of(PlanRequest plan, FormSpec form) {
        return plan.rounds() == null
                ? once(plan, form)
                : once(plan.of(firstWindow(plan.rounds(), plan.period())), form);
    }

    private static Rounds.Window firstWindow(Rounds rounds, Days period) {
        return rounds.within(period).stream().findFirst().orElseThrow(() -> PlanError.NO_ROUND.problem(at("rounds")));
    }

    private Demand once(PlanRequest plan, FormSpec form) {
        if (plan.reporting().isEmpty() && plan.implementation().isEmpty()) {
            throw PlanError.NO_REGIME.problem(at("reporting"));
        }
        WorkingDays days = calendar.workingDays();
        LocalDate treeDate = treeDate(plan);
        RegimePolicy policy = new RegimePolicy(
                new RegimePolicy.Basis(plan.issuerId(), treeDate, plan.signedOn(), plan.edges()), trees::on, days);
        List<Asked> reports = policy.asked(plan.reporting(), "reporting");
        List<Asked> plans = policy.asked(plan.implementation(), "implementation");
        checkFormAsks(reports, form);
        List<io.tonghop.plan.regime.Warning> warnings = new ArrayList<>(ChainPolicy.warnings(reports, days));
        return new Demand(treeDate, policy.issuerPath(), reports, plans, warnings);
    }

    /** The day whose tree the plan belongs to: its signing, or else the first that a regime names. */
    private static LocalDate treeDate(PlanRequest plan) {
        if (plan.signedOn() != null) {
            return plan.signedOn();
        }
        return Stream.concat(plan.reporting().stream(), plan.implementation().stream())
                .map(Regime::date)
                .filter(date -> date != null)
                .findFirst()
                .orElseThrow(() -> PlanError.NO_TREE_DATE.problem(at("signedOn")));
    }

    private static void checkFormAsks(List<Asked> reports, FormSpec form) {
        record Answerer(String tier, String kind) {}
        reports.stream()
                .map(one -> new Answerer(one.unit().tier(), one.unit().kind()))
                .distinct()
                .filter(one -> form.cellsAskedOf(one.tier(), one.kind()).isEmpty())
                .findFirst()
                .ifPresent(one -> {
                    throw PlanError.NOTHING_ASKED.problem(at("reporting"), one.tier(), one.kind());
                });
    }

    private static List<Violation> at(String field) {
        return List.of(new Violation(field, "không dùng được / cannot be used"));
    }
}
