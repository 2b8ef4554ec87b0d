package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision about an issued plan as a reader sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanChangeView(
        UUID id,
        UUID planId,
        PlanChange.Kind kind,
        List<UUID> unitIds,
        @Nullable Instant due,
        String reason,
        String madeBy,
        Instant madeAt) {}
