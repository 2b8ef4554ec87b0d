package io.tonghop.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The decisions about issued plans, only ever added to. */
@ApplicationScoped
public class PlanChanges implements PanacheRepositoryBase<PlanChange, UUID> {

    private final Clock clock;

    PlanChanges(Clock clock) {
        this.clock = clock;
    }

    /** Writes a decision down, in the transaction that carries it out. */
    public PlanChangeView add(UUID planId, Decision decision, Actor actor) {
        PlanChange change = new PlanChange(planId, decision, actor.name(), clock.instant());
        persist(change);
        return change.view();
    }

    List<PlanChangeView> of(UUID planId) {
        return find("planId = ?1 order by madeAt desc, id", planId).stream()
                .map(PlanChange::view)
                .toList();
    }
}
