package io.tonghop.notification.deadline;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** In which state a deadline is. Due moments are half open: a report at the due moment is late. */
final class DeadlinePolicy {

    /** What the decision rests on; the report's part is absent while there is none. */
    record Facts(
            ObligationEvent.Status obligation,
            Instant due,
            ReportEvent.@Nullable Status report,
            @Nullable Instant submittedAt) {}

    private DeadlinePolicy() {}

    static DeadlineState stateOf(Facts facts, Instant now) {
        ReportEvent.Status report = facts.report();
        Instant submittedAt = facts.submittedAt();
        if (report != null && report.counts() && submittedAt != null) {
            return submittedAt.isBefore(facts.due()) ? DeadlineState.met : DeadlineState.metLate;
        }
        if (facts.obligation() != ObligationEvent.Status.active) {
            return DeadlineState.excused;
        }
        if (!now.isBefore(facts.due())) {
            return DeadlineState.overdue; // a returned report's clock runs on
        }
        return report == ReportEvent.Status.returned ? DeadlineState.returned : DeadlineState.upcoming;
    }
}
