package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Tells the others of obligations that have changed. */
@ApplicationScoped
class ObligationOutbox {

    private final ObligationRepository obligations;
    private final Outbox outbox;

    ObligationOutbox(ObligationRepository obligations, Outbox outbox) {
        this.obligations = obligations;
        this.outbox = outbox;
    }

    /**
     * Writes the changes and what is told of them.
     *
     * @param change the last word of the event's type, such as {@code extended}
     */
    void publish(String change, Collection<Obligation> changed, Roster roster) {
        obligations.flush();
        outbox.append(changed.stream()
                .map(one -> new Outbox.Entry(
                        Topics.OBLIGATIONS,
                        ObligationEvent.key(roster.planId(), one.unitId(), roster.kind()),
                        "io.tonghop.obligation." + change,
                        one.event(roster.form())))
                .toList());
    }
}
