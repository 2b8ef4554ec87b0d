package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a unit's report, on topic {@code reports}. Drafts are not published.
 *
 * @param submittedAt when it was submitted, by the database's clock; corrections keep it, a return or a withdrawal clears it
 * @param figures cell code to figure; zero is a figure, a missing cell is not
 * @param nothing cells for which the unit says there is nothing to report
 * @param reason why it was corrected, returned or withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportEvent(
        UUID planId,
        UUID unitId,
        long revision,
        Status status,
        @Nullable Instant submittedAt,
        Map<String, Figure> figures,
        List<String> nothing,
        @Nullable String reason) {
    /** Refuses a value without what its key or its reader needs. */
    public ReportEvent {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(status, "status");
        nothing = List.copyOf(nothing);
        figures = Copies.withoutNulls(figures);
    }

    public enum Status {
        submitted,
        returned,
        approved,
        withdrawn;

        /** Whether the figures count in the totals. */
        public boolean counts() {
            return this == submitted || this == approved;
        }
    }
}
