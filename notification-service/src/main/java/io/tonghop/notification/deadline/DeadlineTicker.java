package io.tonghop.notification.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Looks at the clock. Any number of instances may tick: each deadline is noticed by one of them. */
@ApplicationScoped
class DeadlineTicker {

    private final DeadlineWatch watch;

    DeadlineTicker(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Scheduled(every = "{tonghop.deadlines.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws SQLException {
        boolean more = true;
        while (more) {
            more = watch.noticePassed();
        }
    }
}
