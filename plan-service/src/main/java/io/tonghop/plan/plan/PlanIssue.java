package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.job.Progress;
import io.tonghop.plan.obligation.Obligations;
import io.tonghop.plan.obligation.Roster;
import io.tonghop.plan.regime.Warning;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Issues a plan: freezes its tree, and from that moment its units owe what it asks. */
@ApplicationScoped
public class PlanIssue {

    private final OwnPlans own;
    private final Demands demands;
    private final Obligations obligations;
    private final PlanJournal journal;
    private final Outbox outbox;

    PlanIssue(OwnPlans own, Demands demands, Obligations obligations, PlanJournal journal, Outbox outbox) {
        this.own = own;
        this.demands = demands;
        this.obligations = obligations;
        this.journal = journal;
        this.outbox = outbox;
    }

    @Transactional
    public PlanView issue(UUID planId, ExpectedRevision expected, Actor actor, Progress progress) {
        Plan plan = own.locked(planId, actor.unitId());
        expected.check(plan.revision());
        List<Warning> warnings = issue(plan, actor, progress);
        return PlanView.of(plan).with(warnings);
    }

    /** Within the transaction of whoever has written or locked the draft. */
    @Transactional(TxType.MANDATORY)
    public List<Warning> issue(Plan plan, Actor actor, Progress progress) {
        plan.checkDraft();
        FormSpec form = own.form(plan);
        Demand demand = demands.of(plan.content(), form);
        plan.issue(demand.treeDate(), demand.issuerPath(), actor.name(), journal.now());
        journal.write(plan, null, actor);
        outbox.append(Topics.PLANS, plan.id().toString(), "io.tonghop.plan.issued", plan.event(form));
        if (plan.content().rounds() == null) {
            obligations.begin(Roster.ofReports(plan.id(), form), demand.reports(), progress);
            obligations.begin(Roster.ofPlans(plan.id(), form), demand.plans(), progress);
        }
        meet(plan);
        return demand.warnings();
    }

    /** The issuer owes the plan that this one implements no more. */
    private void meet(Plan plan) {
        UUID implemented = plan.implementsId();
        if (implemented != null) {
            Plan above = own.known(implemented);
            obligations.meet(Roster.ofPlans(implemented, own.form(above)), plan.issuerId(), plan.id(), journal.now());
        }
    }
}
