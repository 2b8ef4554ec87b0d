package io.tonghop.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A plan as it shall read from now on, and why. */
public record AmendmentRequest(
        @NotBlank @Size(max = 2_000) String reason,
        @NotNull @Valid PlanRequest plan) {}
