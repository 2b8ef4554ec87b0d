package io.tonghop.plan.plan;

import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps what an issued plan said at each of its revisions. */
@ApplicationScoped
class PlanJournal {

    private final PlanRevisionRepository revisions;
    private final Clock clock;

    PlanJournal(PlanRevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Writes down the plan as it is now, in the transaction that made it so. */
    void write(Plan plan, @Nullable String reason, Actor actor) {
        revisions.persist(new PlanRevision(plan, reason, actor.name(), now()));
    }
}
