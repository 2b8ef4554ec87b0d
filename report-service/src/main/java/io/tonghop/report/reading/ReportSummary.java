package io.tonghop.report.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.report.ledger.ReportStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSummary(
        UUID planId,
        UUID unitId,
        UnitView unit,
        long revision,
        ReportStatus status,
        @Nullable Instant submittedAt,
        Instant due,
        boolean late) {}
