package io.tonghop.plan.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Long work as a caller sees it.
 *
 * @param done how many of {@code total} steps are behind it
 * @param total absent until it is known
 * @param result what the work answered; once it is done
 * @param problem why it failed, as the same request would have been answered at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        String kind,
        JobStatus status,
        long done,
        @Nullable Long total,
        boolean cancelling,

        @Schema(implementation = Object.class, additionalProperties = Schema.True.class) @Nullable JsonNode result,

        @Schema(implementation = Object.class, additionalProperties = Schema.True.class) @Nullable JsonNode problem,

        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {}
