package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.form.FormRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Plans in the hands of the unit that issues them. */
@ApplicationScoped
class OwnPlans {

    private final PlanRepository plans;
    private final FormRepository forms;

    OwnPlans(PlanRepository plans, FormRepository forms) {
        this.plans = plans;
        this.forms = forms;
    }

    /**
     * A plan of this unit as it is now, locked until the transaction ends. A plan that the unit may not even see is unknown to it;
     * one that it only sees is refused.
     */
    Plan locked(UUID planId, UUID unit) {
        if (!plans.visible(planId, unit).issuerId().equals(unit)) {
            throw PlanError.NOT_THE_ISSUER.problem();
        }
        plans.getEntityManager().clear();
        return plans.findById(planId, LockModeType.PESSIMISTIC_WRITE);
    }

    FormSpec form(Plan plan) {
        return forms.findByIdOptional(plan.formId())
                .orElseThrow(PlanError.UNKNOWN_FORM::problem)
                .spec();
    }
}
