package io.tonghop.plan.plan;

import io.tonghop.contracts.PlanEvent.Period;
import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First and last day, both included. */
public record Days(
        @NotNull @Plausible LocalDate from,
        @NotNull @Plausible LocalDate to) {

    boolean areInOrder() {
        return !to.isBefore(from);
    }

    Period period() {
        return new Period(from, to);
    }
}
