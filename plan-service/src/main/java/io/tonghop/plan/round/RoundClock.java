package io.tonghop.plan.round;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks every minute whether rounds have begun. */
@ApplicationScoped
class RoundClock {

    private static final Logger LOG = Logger.getLogger(RoundClock.class);

    private final RoundOpening opening;

    RoundClock(RoundOpening opening) {
        this.opening = opening;
    }

    @Scheduled(every = "{tonghop.rounds.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (UUID plan : opening.periodicPlans()) {
            try {
                opening.open(plan);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "the rounds of plan %s could not be opened; tried again in a minute", plan);
            }
        }
    }
}
