package io.tonghop.plan.input;

import io.tonghop.contracts.PlanEvent.Period;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First and last day, both included. */
public record Days(
        @NotNull @Plausible LocalDate from,
        @NotNull @Plausible LocalDate to) {

    public boolean areInOrder() {
        return !to.isBefore(from);
    }

    public Period period() {
        return new Period(from, to);
    }
}
