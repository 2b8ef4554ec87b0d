package io.tonghop.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What time it is, for the entries that say when something was done; no deadline is judged by it. */
@ApplicationScoped
class PlanClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
