package io.tonghop.plan.calendar;

import io.tonghop.contracts.Text;
import java.time.LocalDate;
import java.util.List;

/** The days of a year that are not as their week says. */
public record CalendarView(List<Day> items) {

    /** A holiday, or a weekend day that is worked in lieu of another. */
    public record Day(LocalDate day, boolean working, Text name) {}
}
