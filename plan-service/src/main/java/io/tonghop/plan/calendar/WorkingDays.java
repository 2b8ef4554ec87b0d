package io.tonghop.plan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells worked days from others.
 *
 * @param exceptions days that are worked, or not, against the rule that Monday to Friday are
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorked(LocalDate day) {
        return exceptions.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The day on which so many worked days have gone by since another, which does not count itself. */
    public LocalDate after(LocalDate day, int worked) {
        LocalDate last = day;
        for (int left = worked; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorked(last) ? 1 : 0;
        }
        return last;
    }
}
