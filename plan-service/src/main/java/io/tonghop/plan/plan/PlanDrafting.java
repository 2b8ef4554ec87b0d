package io.tonghop.plan.plan;

import io.tonghop.plan.PlanError;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes and rewrites the draft of a plan of the caller's own unit. */
@ApplicationScoped
public class PlanDrafting {

    private final PlanRepository plans;
    private final OwnPlans own;
    private final References references;
    private final Clock clock;

    PlanDrafting(PlanRepository plans, OwnPlans own, References references, Clock clock) {
        this.plans = plans;
        this.own = own;
        this.references = references;
        this.clock = clock;
    }

    @Transactional
    public PlanView create(PlanRequest request, Actor actor) {
        checkIssuer(request, actor);
        references.check(request);
        Plan plan = new Plan(request, actor.name(), clock.instant());
        plans.persist(plan);
        return PlanView.of(plan);
    }

    @Transactional
    public PlanView rewrite(UUID planId, PlanRequest request, ExpectedRevision expected, Actor actor) {
        Plan plan = own.locked(planId, actor.unitId());
        expected.required().check(plan.revision());
        plan.checkDraft();
        checkIssuer(request, actor);
        references.check(request);
        plan.rewrite(request);
        return PlanView.of(plan);
    }

    private static void checkIssuer(PlanRequest request, Actor actor) {
        if (!request.issuerId().equals(actor.unitId())) {
            throw PlanError.NOT_THE_ISSUER.problem();
        }
    }
}
