package io.tonghop.plan.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about an issued plan.
 *
 * @param unitIds whom it concerns; none when it concerns the plan as a whole
 * @param due the new deadline of an extension
 */
public record Decision(
        PlanChange.Kind kind, List<UUID> unitIds, @Nullable Instant due, String reason) {

    /** About the plan as a whole. */
    static Decision aboutAll(PlanChange.Kind kind, String reason) {
        return new Decision(kind, List.of(), null, reason);
    }
}
