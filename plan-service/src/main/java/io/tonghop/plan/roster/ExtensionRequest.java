package io.tonghop.plan.roster;

import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines to be moved.
 *
 * @param unitIds whose; every unit that is expected when absent
 * @param due the new moment from which a report is late
 */
public record ExtensionRequest(
        @Nullable @Size(min = 1, max = 10_000) List<@NotNull UUID> unitIds,
        @NotNull @Plausible Instant due,
        @NotBlank @Size(max = 2_000) String reason) {}
