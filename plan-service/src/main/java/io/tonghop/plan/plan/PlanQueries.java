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
    private final PlanRevisionRepository revisions;
    private final PlanChanges changes;
    private final ObligationQueries obligations;

    PlanQueries(
            PlanRepository plans,
            PlanRevisionRepository revisions,
            PlanChanges changes,
            ObligationQueries obligations) {
        this.plans = plans;
        this.revisions = revisions;
        this.changes = changes;
        this.obligations = obligations;
    }

    @Transactional
    public PlansView all(UUID caller, PlanQuery query, Page page) {
        return PlansView.of(plans.visible(caller, query, page), plans.countVisible(caller, query));
    }

    @Transactional
    public PlanView get(UUID planId, UUID caller) {
        return PlanView.of(plans.visible(planId, caller));
    }

    @Transactional
    public PlanRevisionsView revisions(UUID planId, UUID caller) {
        plans.visible(planId, caller);
        return new PlanRevisionsView(
                revisions.of(planId).stream().map(PlanRevision::view).toList());
    }

    @Transactional
    public PlanChangesView changes(UUID planId, UUID caller) {
        plans.visible(planId, caller);
        return new PlanChangesView(changes.of(planId));
    }

    @Transactional
    public ObligationsView obligations(UUID planId, UUID caller, ObligationQuery query, Page page) {
        plans.visible(planId, caller);
        return obligations.find(planId, caller, query, page);
    }
}
