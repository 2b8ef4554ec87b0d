package io.tonghop.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}
