package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.obligation.Obligations;
import io.tonghop.plan.unit.UnitTrees;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Issues a plan: freezes its tree, and from that moment its units owe their reports. */
@ApplicationScoped
public class PlanIssue {

    private final OwnPlans own;
    private final UnitTrees trees;
    private final Obligations obligations;
    private final Outbox outbox;
    private final Clock clock;

    PlanIssue(OwnPlans own, UnitTrees trees, Obligations obligations, Outbox outbox, Clock clock) {
        this.own = own;
        this.trees = trees;
        this.obligations = obligations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PlanView issue(UUID planId, ExpectedRevision expected, Actor actor) {
        Plan plan = own.locked(planId, actor.unitId());
        expected.check(plan.revision());
        plan.checkDraft();
        FormSpec form = own.form(plan);
        RegimePolicy regime = new RegimePolicy(plan.content(), form, trees::on);
        List<UUID> issuerPath = regime.issuerPath();
        List<Asked> asked = regime.asked();
        plan.issue(regime.treeDate(), issuerPath, actor.name(), clock.instant());
        outbox.append(Topics.PLANS, planId.toString(), "io.tonghop.plan.issued", plan.event(form));
        obligations.begin(planId, asked, form);
        return PlanView.of(plan);
    }
}
