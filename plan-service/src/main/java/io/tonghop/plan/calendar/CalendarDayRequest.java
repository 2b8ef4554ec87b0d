package io.tonghop.plan.calendar;

import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Written;
import jakarta.validation.constraints.NotNull;

/** Whether a day is worked, and why it is not as other days of its week. */
public record CalendarDayRequest(
        boolean working, @NotNull @Written(max = 200) Text name) {}
