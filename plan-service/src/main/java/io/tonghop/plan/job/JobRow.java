package io.tonghop.plan.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the job table. */
final class JobRow {

    private JobRow() {}

    static JobView view(Object[] row, ObjectMapper json) {
        return new JobView(
                (UUID) row[0],
                (String) row[1],
                JobStatus.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                row[4] == null ? null : ((Number) row[4]).longValue(),
                (Boolean) row[5],
                node((String) row[6], json),
                node((String) row[7], json),
                (String) row[8],
                (Instant) row[9],
                (Instant) row[10]);
    }

    private static @Nullable JsonNode node(@Nullable String text, ObjectMapper json) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException corrupt) {
            throw new UncheckedIOException(corrupt);
        }
    }
}
