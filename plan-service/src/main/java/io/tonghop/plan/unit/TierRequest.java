package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A level of administration.
 *
 * @param rank a smaller one stands above a larger one; no two tiers have the same
 */
public record TierRequest(
        @Min(1) @Max(10_000) int rank,
        @NotNull @Written(max = 200) Text name) {}
