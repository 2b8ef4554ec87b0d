package io.tonghop.plan.roster;

import io.tonghop.plan.regime.Regime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Late joiners: whom the plan asks from now on as well, found on the tree of the regime's date. */
public record AdditionRequest(
        @NotNull @Valid Regime regime,
        @NotBlank @Size(max = 2_000) String reason) {}
