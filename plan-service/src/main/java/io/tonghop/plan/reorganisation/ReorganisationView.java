package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation that was carried out.
 *
 * @param closed how many units ended
 * @param opened how many began
 * @param moved how many stand elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReorganisationView(
        UUID id,
        LocalDate effectiveOn,
        DecisionRequest decision,
        int closed,
        int opened,
        int moved,
        String madeBy,
        Instant madeAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
