package io.tonghop.report.obligation;

import io.tonghop.contracts.PlanEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps what the topic says of plans; an old revision or a repeat changes nothing. */
@ApplicationScoped
public class PlanIntake {

    private final PlanRepository plans;

    public PlanIntake(PlanRepository plans) {
        this.plans = plans;
    }

    @Transactional
    public void keep(List<PlanEvent> events) {
        plans.keepNewest(events);
    }
}
