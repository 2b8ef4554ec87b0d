package io.tonghop.plan.roster;

import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.obligation.Obligations;
import io.tonghop.plan.obligation.Roster;
import io.tonghop.plan.obligation.RosterChanges;
import io.tonghop.plan.plan.Decision;
import io.tonghop.plan.plan.OwnPlans;
import io.tonghop.plan.plan.Plan;
import io.tonghop.plan.plan.PlanChange.Kind;
import io.tonghop.plan.plan.PlanChangeView;
import io.tonghop.plan.plan.PlanChanges;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Decides about units of an issued plan: each decision is kept with its reason, and each unit's obligation follows. */
@ApplicationScoped
public class RosterDecisions {

    private final OwnPlans own;
    private final RosterChanges changes;
    private final Obligations obligations;
    private final PlanChanges journal;
    private final Places places;

    RosterDecisions(OwnPlans own, RosterChanges changes, Obligations obligations, PlanChanges journal, Places places) {
        this.own = own;
        this.changes = changes;
        this.obligations = obligations;
        this.journal = journal;
        this.places = places;
    }

    @Transactional
    public PlanChangeView extend(UUID planId, ExtensionRequest request, Actor actor) {
        Roster roster = roster(planId, actor);
        List<UUID> extended = changes.extend(roster, request.unitIds(), request.due());
        return journal.add(planId, new Decision(Kind.extension, extended, request.due(), request.reason()), actor);
    }

    @Transactional
    public PlanChangeView excuse(UUID planId, UnitsRequest request, Actor actor) {
        List<UUID> excused = changes.excuse(roster(planId, actor), request.unitIds());
        return journal.add(planId, new Decision(Kind.excuse, excused, null, request.reason()), actor);
    }

    @Transactional
    public PlanChangeView reinstate(UUID planId, UnitsRequest request, Actor actor) {
        List<UUID> reinstated = changes.reinstate(roster(planId, actor), request.unitIds());
        return journal.add(planId, new Decision(Kind.reinstatement, reinstated, null, request.reason()), actor);
    }

    @Transactional
    public PlanChangeView add(UUID planId, AdditionRequest request, Actor actor) {
        Plan plan = own.inForce(planId, actor.unitId());
        List<Asked> asked = places.asked(plan, request.regime());
        obligations.add(Roster.ofReports(planId, own.form(plan)), asked);
        List<UUID> added = asked.stream().map(one -> one.unit().id()).toList();
        return journal.add(planId, new Decision(Kind.addition, added, null, request.reason()), actor);
    }

    @Transactional
    public PlanChangeView move(UUID planId, MoveRequest request, Actor actor) {
        Plan plan = own.inForce(planId, actor.unitId());
        Roster roster = Roster.ofReports(planId, own.form(plan));
        List<UUID> moved = changes.move(roster, places.paths(plan, request));
        return journal.add(planId, new Decision(Kind.move, moved, null, request.reason()), actor);
    }

    private Roster roster(UUID planId, Actor actor) {
        return Roster.ofReports(planId, own.form(own.inForce(planId, actor.unitId())));
    }
}
