package io.tonghop.notification.deadline;

import io.tonghop.contracts.Text;
import io.tonghop.notification.deadline.DeadlinePolicy.Facts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is kept.
 *
 * @param path where the unit stands: the unit first, the root last
 * @param state as last decided; absent before the first decision
 */
public record Deadline(
        UUID planId,
        UUID unitId,
        List<UUID> path,
        String unitCode,
        Text unitName,
        String tier,
        Facts facts,
        @Nullable DeadlineState state,
        @Nullable Instant since) {}
