package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.tonghop.contracts.PlanEvent.Period;
import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First and last day, both included. */
public record Days(
        @NotNull @Plausible LocalDate from,
        @NotNull @Plausible LocalDate to) {

    @JsonIgnore
    @AssertTrue(message = "ngày cuối trước ngày đầu / the last day is before the first") @SuppressWarnings("ConstantValue") // a body can leave anything out
    public boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    Period period() {
        return new Period(from, to);
    }
}
