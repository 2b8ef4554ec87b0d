package io.tonghop.plan.plan;

import io.tonghop.contracts.PlanEvent;
import io.tonghop.plan.PlanError;
import java.util.Set;

/** Where a plan is in its life. Only the steps that {@link #next} allows exist. */
public enum PlanStatus {
    draft,
    issued,
    amended,
    closed,
    withdrawn;

    private Set<PlanStatus> nexts() {
        return switch (this) {
            case draft -> Set.of(issued);
            case issued, amended -> Set.of(amended, closed, withdrawn);
            case closed, withdrawn -> Set.of();
        };
    }

    /** Whether its units owe what it asks, and its issuer may still decide about it. */
    public boolean isInForce() {
        return this == issued || this == amended;
    }

    /**
     * Takes a step.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is no such step
     */
    PlanStatus next(PlanStatus next) {
        if (!nexts().contains(next)) {
            throw refusal();
        }
        return next;
    }

    void checkInForce() {
        if (!isInForce()) {
            throw refusal();
        }
    }

    private RuntimeException refusal() {
        return this == draft
                ? PlanError.NOT_ISSUED.problem()
                : this == issued || this == amended
                        ? PlanError.NOT_A_DRAFT.problem()
                        : PlanError.ILLEGAL_STATE.problem(name());
    }

    /** As others are told; a draft is told to nobody. */
    PlanEvent.Status published() {
        return PlanEvent.Status.valueOf(name());
    }
}
