package io.tonghop.report.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Figure;
import io.tonghop.report.ledger.ReportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands.
 *
 * @param due the moment it is late, half open
 * @param late whether it was submitted at or after that; false while it is not submitted
 * @param cells what a reviewer said about single cells or sections
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID planId,
        UUID unitId,
        UnitView unit,
        long revision,
        ReportStatus status,
        @Nullable Instant submittedAt,
        Instant due,
        boolean late,
        Map<String, Figure> figures,
        List<String> nothing,
        Map<String, String> narrative,
        @Nullable String reason,
        Map<String, String> cells,
        Instant changedAt,
        String changedBy) {}
