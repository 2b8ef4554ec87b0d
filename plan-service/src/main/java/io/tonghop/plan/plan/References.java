package io.tonghop.plan.plan;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.form.FormRepository;
import io.tonghop.plan.unit.Tiers;
import io.tonghop.plan.unit.UnitTrees;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a plan refers to must be there: units, tiers, its form; and its days in order. */
@ApplicationScoped
class References {

    private final FormRepository forms;
    private final UnitTrees units;
    private final Tiers tiers;

    References(FormRepository forms, UnitTrees units, Tiers tiers) {
        this.forms = forms;
        this.units = units;
        this.tiers = tiers;
    }

    void check(PlanRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (!request.period().areInOrder()) {
            violations.add(new Violation("period.to", "trước ngày đầu / is before the first day"));
        }
        checkUnit("issuerId", request.issuerId(), violations);
        if (forms.findById(request.formId()) == null) {
            violations.add(new Violation("formId", "không có biểu mẫu này / no such form"));
        }
        Set<String> known = tiers.ranks().keySet();
        for (int i = 0; i < request.reporting().size(); i++) {
            check(request.reporting().get(i), "reporting[" + i + "]", known, violations);
        }
        if (!violations.isEmpty()) {
            throw PlanError.BAD_PLAN.problem(violations);
        }
    }

    private void check(Regime regime, String field, Set<String> known, List<Violation> violations) {
        if (!known.contains(regime.tier())) {
            violations.add(new Violation(field + ".tier", "không có cấp này / no such tier"));
        }
        if (regime.withinId() != null) {
            checkUnit(field + ".withinId", regime.withinId(), violations);
        }
        for (int i = 0; i < regime.recipients().size(); i++) {
            UUID recipient = regime.recipients().get(i).unitId();
            checkUnit(field + ".recipients[" + i + "].unitId", recipient, violations);
        }
    }

    private void checkUnit(String field, UUID unit, List<Violation> violations) {
        if (!units.knows(unit)) {
            violations.add(new Violation(field, "không có đơn vị này / no such unit"));
        }
    }
}
