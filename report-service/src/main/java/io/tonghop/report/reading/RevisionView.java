package io.tonghop.report.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Figure;
import io.tonghop.report.ledger.ReportAction;
import io.tonghop.report.ledger.ReportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a report, and what the report said then.
 *
 * @param from absent for the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long revision,
        ReportAction action,
        @Nullable ReportStatus from,
        ReportStatus status,
        @Nullable Instant submittedAt,
        @Nullable String reason,
        Map<String, String> cells,
        Instant changedAt,
        String changedBy,
        UUID changedByUnit,
        Map<String, Figure> figures,
        List<String> nothing,
        Map<String, String> narrative) {}
