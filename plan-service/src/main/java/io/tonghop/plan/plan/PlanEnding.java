package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.obligation.Obligations;
import io.tonghop.plan.obligation.Roster;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends a plan: closed when it has been carried out, withdrawn when it shall not be; then nobody owes anything under it. */
@ApplicationScoped
public class PlanEnding {

    private final OwnPlans own;
    private final Obligations obligations;
    private final PlanRecords records;
    private final Outbox outbox;

    PlanEnding(OwnPlans own, Obligations obligations, PlanRecords records, Outbox outbox) {
        this.own = own;
        this.obligations = obligations;
        this.records = records;
        this.outbox = outbox;
    }

    @Transactional
    public PlanView end(UUID planId, PlanStatus end, String reason, Actor actor) {
        Plan plan = own.locked(planId, actor.unitId());
        plan.end(end);
        FormSpec form = own.form(plan);
        records.ended(plan, reason, actor);
        outbox.append(Topics.PLANS, planId.toString(), "io.tonghop.plan." + end, plan.event(form));
        if (end == PlanStatus.withdrawn) {
            obligations.cancel(Roster.ofReports(planId, form));
            obligations.cancel(Roster.ofPlans(planId, form));
        }
        return PlanView.of(plan);
    }
}
