package io.tonghop.plan.reorganisation;

import io.tonghop.plan.input.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation: its steps are carried out in order on the tree of the day before.
 *
 * @param effectiveOn the first day on which the tree is new
 */
public record ReorganisationRequest(
        @NotNull @Plausible LocalDate effectiveOn,
        @NotNull @Valid DecisionRequest decision,
        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid StepRequest> steps) {}
