package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.form.Form;
import io.tonghop.plan.form.FormRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans in the hands of the unit that issues them. */
@ApplicationScoped
public class OwnPlans {

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
    public Plan locked(UUID planId, UUID unit) {
        if (!plans.visible(planId, unit).issuerId().equals(unit)) {
            throw PlanError.NOT_THE_ISSUER.problem();
        }
        plans.getEntityManager().clear();
        return plans.findById(planId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, of a plan that is issued and has not ended. */
    public Plan inForce(UUID planId, UUID unit) {
        Plan plan = locked(planId, unit);
        plan.checkInForce();
        return plan;
    }

    Plan known(UUID planId) {
        return plans.findById(planId);
    }

    /** The form that a plan names; absent when there is none of that id. */
    @Nullable FormSpec formOf(PlanRequest plan) {
        return forms.findByIdOptional(plan.formId()).map(Form::spec).orElse(null);
    }

    public FormSpec form(Plan plan) {
        return forms.findByIdOptional(plan.formId())
                .orElseThrow(PlanError.UNKNOWN_FORM::problem)
                .spec();
    }
}
