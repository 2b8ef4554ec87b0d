package io.tonghop.report.obligation;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.report.ReportError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owes, with what is known of its plan.
 *
 * @param path the unit first, the root last
 * @param cells codes of the cells asked of this unit
 * @param plan null until the plan itself has arrived
 */
public record Obligation(
        ReportKey key,
        String tier,
        List<UUID> path,
        List<UUID> recipients,
        List<String> cells,
        ObligationEvent.Status status,
        @Nullable KnownPlan plan) {

    /** The newest that is known of a plan. */
    public record KnownPlan(UUID planId, long revision, PlanEvent.Status status) {}

    /** Why the unit may not change its report now; empty when it may. */
    public Optional<ReportError> refusal() {
        Optional<ReportError> review = reviewRefusal();
        if (review.isPresent()) {
            return review;
        }
        return plan != null && plan.status() == PlanEvent.Status.closed
                ? Optional.of(ReportError.PLAN_CLOSED)
                : Optional.empty();
    }

    /** Why the report may not be approved now. A plan that is closed takes no reports, but what it took can be approved. */
    public Optional<ReportError> reviewRefusal() {
        if (status == ObligationEvent.Status.excused) {
            return Optional.of(ReportError.OBLIGATION_EXCUSED);
        }
        if (status == ObligationEvent.Status.cancelled) {
            return Optional.of(ReportError.OBLIGATION_CANCELLED);
        }
        if (plan == null) {
            return Optional.of(ReportError.PLAN_NOT_ISSUED);
        }
        return plan.status() == PlanEvent.Status.withdrawn ? Optional.of(ReportError.PLAN_WITHDRAWN) : Optional.empty();
    }

    /** Whether this unit stands above the reporting one, or receives its report. */
    public boolean reviewedBy(UUID unit) {
        return !unit.equals(key.unitId()) && (path.contains(unit) || recipients.contains(unit));
    }
}
