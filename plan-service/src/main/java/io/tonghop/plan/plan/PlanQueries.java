package io.tonghop.plan.plan;

import io.tonghop.plan.input.Page;
import io.tonghop.plan.obligation.ObligationQueries;
import io.tonghop.plan.obligation.ObligationQuery;
import io.tonghop.plan.obligation.ObligationsView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds plans and what they ask, cut to what a unit may see. */
@ApplicationScoped
public class PlanQueries {

    private final PlanRepository plans;
    private final ObligationQueries obligations;

    PlanQueries(PlanRepository plans, ObligationQueries obligations) {
        this.plans = plans;
        this.obligations = obligations;
    }

    @Transactional
    public PlansView all(UUID caller, Page page) {
        return PlansView.of(plans.visible(caller, page));
    }

    @Transactional
    public PlanView get(UUID planId, UUID caller) {
        return PlanView.of(plans.visible(planId, caller));
    }

    @Transactional
    public ObligationsView obligations(UUID planId, UUID caller, ObligationQuery query, Page page) {
        plans.visible(planId, caller);
        return obligations.find(planId, caller, query, page);
    }
}
