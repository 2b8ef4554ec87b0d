package io.tonghop.plan.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Units of a plan, and why something is decided about them. */
public record UnitsRequest(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull UUID> unitIds,
        @NotBlank @Size(max = 2_000) String reason) {}
