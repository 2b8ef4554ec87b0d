package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Target;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Days;
import io.tonghop.plan.input.WrittenValidator;
import io.tonghop.plan.regime.Edge;
import io.tonghop.plan.regime.Regime;
import io.tonghop.plan.unit.Tiers;
import io.tonghop.plan.unit.UnitTrees;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan refers to must be there: units, tiers, its form and cells, other plans; and its days in order. */
@ApplicationScoped
class References {

    private static final int LONGEST_NOTE = 2_000;

    private final PlanRepository plans;
    private final UnitTrees units;
    private final Tiers tiers;

    References(PlanRepository plans, UnitTrees units, Tiers tiers) {
        this.plans = plans;
        this.units = units;
        this.tiers = tiers;
    }

    /**
     * Checks a plan.
     *
     * @param form its form; absent when there is none of that id
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming every field that is wrong
     */
    void check(PlanRequest plan, @Nullable FormSpec form, UUID issuer) {
        Findings findings = new Findings();
        findings.check(form != null, "formId", "không có biểu mẫu này / no such form");
        findings.days("period", plan.period());
        findings.unit("issuerId", plan.issuerId());
        findings.plan("implementsId", plan.implementsId(), issuer);
        for (int i = 0; i < plan.legalBases().size(); i++) {
            findings.plan(
                    "legalBases[" + i + "].planId", plan.legalBases().get(i).planId(), issuer);
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            PlanRequest.Task task = plan.tasks().get(i);
            findings.unit("tasks[" + i + "].leadId", task.leadId());
            findings.units("tasks[" + i + "].withIds", task.withIds());
            findings.days("tasks[" + i + "].days", task.days());
        }
        findings.units("edges.unitId", plan.edges().stream().map(Edge::unitId).toList());
        findings.units(
                "edges.parentId", plan.edges().stream().map(Edge::parentId).toList());
        Set<String> known = tiers.ranks().keySet();
        findings.targets(plan.targets(), form, known);
        findings.regimes("reporting", plan.reporting(), known);
        findings.regimes("implementation", plan.implementation(), known);
        findings.refuseIfAny();
    }

    private static boolean isPlausible(BigDecimal value) {
        return value.signum() >= 0 && value.scale() <= 4 && value.precision() - value.scale() <= 15;
    }

    private final class Findings {

        private final List<Violation> violations = new ArrayList<>();

        void check(boolean right, String field, String message) {
            if (!right) {
                violations.add(new Violation(field, message));
            }
        }

        void refuseIfAny() {
            if (!violations.isEmpty()) {
                throw PlanError.BAD_PLAN.problem(violations);
            }
        }

        void days(String field, @Nullable Days days) {
            check(days == null || days.areInOrder(), field + ".to", "trước ngày đầu / is before the first day");
        }

        void unit(String field, @Nullable UUID unit) {
            check(unit == null || units.knows(unit), field, "không có đơn vị này / no such unit");
        }

        void units(String field, Collection<UUID> ids) {
            Set<UUID> unknown = units.unknown(ids);
            int index = 0;
            for (UUID id : ids) {
                check(!unknown.contains(id), field + "[" + index++ + "]", "không có đơn vị này / no such unit");
            }
        }

        void tier(String field, @Nullable String tier, Set<String> known) {
            check(tier == null || known.contains(tier), field, "không có cấp này / no such tier");
        }

        void plan(String field, @Nullable UUID planId, UUID issuer) {
            check(planId == null || plans.isVisible(planId, issuer), field, "không có kế hoạch này / no such plan");
        }

        void targets(List<Target> targets, @Nullable FormSpec form, Set<String> known) {
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                String field = "targets[" + i + "]";
                tier(field + ".tier", target.tier(), known);
                check(
                        form == null || form.measured(target.code()).isPresent(),
                        field + ".code",
                        "biểu mẫu không có chỉ tiêu này / the form has no such ratio, share or cell");
                check(
                        isPlausible(target.value()),
                        field + ".value",
                        "từ 0 đến 10^15, không quá 4 số lẻ / from 0 to 10^15");
                check(
                        target.note() == null || WrittenValidator.isWritten(target.note(), LONGEST_NOTE),
                        field + ".note",
                        "cần tiếng Việt (vi) / needs Vietnamese (vi)");
            }
        }

        void regimes(String list, List<Regime> regimes, Set<String> known) {
            for (int i = 0; i < regimes.size(); i++) {
                Regime regime = regimes.get(i);
                String field = list + "[" + i + "]";
                tier(field + ".tier", regime.tier(), known);
                unit(field + ".withinId", regime.withinId());
                unit(field + ".underId", regime.underId());
                units(field + ".unitIds", regime.unitIds());
                units(field + ".exceptIds", regime.exceptIds());
                for (int j = 0; j < regime.recipients().size(); j++) {
                    Regime.Recipient recipient = regime.recipients().get(j);
                    unit(field + ".recipients[" + j + "].unitId", recipient.unitId());
                    tier(field + ".recipients[" + j + "].tier", recipient.tier(), known);
                }
            }
        }
    }
}
