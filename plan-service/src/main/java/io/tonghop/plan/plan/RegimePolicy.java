package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.obligation.Due;
import io.tonghop.plan.unit.Placement;
import io.tonghop.plan.unit.UnitTree;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Finds the units that a plan's reporting regime asks, on the tree of its date, or says why it cannot. */
final class RegimePolicy {

    private final PlanRequest plan;
    private final FormSpec form;
    private final Function<LocalDate, UnitTree> trees;
    private final Map<LocalDate, UnitTree> read = new HashMap<>();

    RegimePolicy(PlanRequest plan, FormSpec form, Function<LocalDate, UnitTree> trees) {
        this.plan = plan;
        this.form = form;
        this.trees = trees;
    }

    /** The day whose tree the plan belongs to: its signing, or else the first that a regime names. */
    LocalDate treeDate() {
        if (plan.signedOn() != null) {
            return plan.signedOn();
        }
        return plan.reporting().stream()
                .map(Regime::date)
                .filter(date -> date != null)
                .findFirst()
                .orElseThrow(() -> PlanError.NO_TREE_DATE.problem(at("signedOn")));
    }

    /** Where the issuer stood on that day: itself first, the root last. */
    List<UUID> issuerPath() {
        LocalDate date = treeDate();
        List<UUID> path = tree(date).path(plan.issuerId());
        if (path.isEmpty()) {
            throw PlanError.ISSUER_NOT_IN_TREE.problem(at("issuerId"), date);
        }
        return path;
    }

    List<Asked> asked() {
        if (plan.reporting().isEmpty()) {
            throw PlanError.NO_REGIME.problem(at("reporting"));
        }
        Set<UUID> seen = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < plan.reporting().size(); i++) {
            String field = "reporting[" + i + "]";
            for (Asked one : asked(plan.reporting().get(i), field)) {
                if (!seen.add(one.unit().id())) {
                    throw PlanError.UNIT_ASKED_TWICE.problem(
                            at(field), one.unit().name().vi());
                }
                asked.add(one);
            }
        }
        return asked;
    }

    private List<Asked> asked(Regime regime, String field) {
        LocalDate date = regime.date() == null ? treeDate() : regime.date();
        UnitTree tree = tree(date);
        UUID within = regime.withinId() == null ? plan.issuerId() : regime.withinId();
        if (!tree.has(plan.issuerId())) {
            throw PlanError.ISSUER_NOT_IN_TREE.problem(at(field + ".date"), date);
        }
        if (!tree.path(within).contains(plan.issuerId())) {
            throw PlanError.REGIME_OUTSIDE_ISSUER.problem(at(field + ".withinId"));
        }
        checkDue(regime.due(), field + ".due");
        List<Placement> units = tree.within(within, regime.tier()).toList();
        if (units.isEmpty()) {
            throw PlanError.REGIME_FINDS_NO_UNIT.problem(at(field));
        }
        if (form.cellsAskedOf(regime.tier()).isEmpty()) {
            throw PlanError.NOTHING_ASKED.problem(at(field + ".tier"), regime.tier());
        }
        List<ObligationEvent.Recipient> named = named(regime, tree, date, field);
        return units.stream()
                .map(unit -> new Asked(unit, regime.due(), named.isEmpty() ? parent(unit, regime, field) : named))
                .toList();
    }

    private List<ObligationEvent.Recipient> named(Regime regime, UnitTree tree, LocalDate date, String field) {
        List<ObligationEvent.Recipient> named = new ArrayList<>();
        for (int i = 0; i < regime.recipients().size(); i++) {
            Regime.Recipient recipient = regime.recipients().get(i);
            String place = field + ".recipients[" + i + "]";
            if (!tree.has(recipient.unitId())) {
                throw PlanError.RECIPIENT_NOT_IN_TREE.problem(at(place + ".unitId"), date);
            }
            Due due = recipient.due() == null ? regime.due() : recipient.due();
            checkDue(due, place + ".due");
            named.add(new ObligationEvent.Recipient(recipient.unitId(), due.instant(), recipient.via()));
        }
        return named;
    }

    private static List<ObligationEvent.Recipient> parent(Placement unit, Regime regime, String field) {
        if (unit.path().size() < 2) {
            throw PlanError.NO_RECIPIENT.problem(
                    at(field + ".recipients"), unit.name().vi());
        }
        return List.of(
                new ObligationEvent.Recipient(unit.path().get(1), regime.due().instant(), null));
    }

    private void checkDue(Due due, String field) {
        if (plan.signedOn() != null && due.isBefore(plan.signedOn())) {
            throw PlanError.DUE_BEFORE_PLAN.problem(at(field));
        }
    }

    private UnitTree tree(LocalDate date) {
        return read.computeIfAbsent(date, trees);
    }

    private static List<Violation> at(String field) {
        return List.of(new Violation(field, "không dùng được / cannot be used"));
    }
}
