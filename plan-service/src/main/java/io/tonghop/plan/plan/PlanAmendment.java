package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.obligation.Obligations;
import io.tonghop.plan.obligation.Roster;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.platform.problem.ErrorCode.Violation;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Changes an issued plan, with a reason: who is asked, before when and for whom follows what it says now. */
@ApplicationScoped
public class PlanAmendment {

    private final OwnPlans own;
    private final Demands demands;
    private final Obligations obligations;
    private final PlanRecords records;
    private final Outbox outbox;

    PlanAmendment(OwnPlans own, Demands demands, Obligations obligations, PlanRecords records, Outbox outbox) {
        this.own = own;
        this.demands = demands;
        this.obligations = obligations;
        this.records = records;
        this.outbox = outbox;
    }

    @Transactional
    public PlanView amend(UUID planId, AmendmentRequest request, ExpectedRevision expected, Actor actor) {
        Plan plan = own.locked(planId, actor.unitId());
        expected.required().check(plan.revision());
        plan.checkInForce();
        PlanRequest now = request.plan();
        check(now.issuerId().equals(plan.issuerId()), "plan.issuerId", PlanError.ISSUER_FIXED);
        check(now.formId().equals(plan.formId()), "plan.formId", PlanError.FORM_FIXED);
        check(Objects.equals(now.rounds(), plan.content().rounds()), "plan.rounds", PlanError.ROUNDS_FIXED);
        FormSpec form = own.form(plan);
        records.check(now, form, actor.unitId());
        Demand demand = demands.of(now, form);
        plan.amend(now);
        records.amended(plan, request.reason(), actor);
        outbox.append(Topics.PLANS, planId.toString(), "io.tonghop.plan.amended", plan.event(form));
        if (now.rounds() == null) {
            obligations.amend(Roster.ofReports(planId, form), demand.reports());
            obligations.amend(Roster.ofPlans(planId, form), demand.plans());
        }
        return PlanView.of(plan).with(demand.warnings());
    }

    private static void check(boolean right, String field, PlanError error) {
        if (!right) {
            throw error.problem(List.of(new Violation(field, "không đổi được / cannot be changed")));
        }
    }
}
