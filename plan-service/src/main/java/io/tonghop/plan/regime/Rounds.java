package io.tonghop.plan.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tonghop.plan.input.Days;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a periodic plan asks for reports. A round takes in the days up to the cut-off day of its last month, and begins on the
 * day after the cut-off before it: with the 14th, a month runs from the 15th of the month before (Decree 09/2019/NĐ-CP, article 12).
 *
 * @param cutOffDay last day of a round within its last month; the 14th when absent, 31 for the end of the month
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rounds(
        @NotNull Frequency frequency,
        @Nullable @Min(1) @Max(31) Integer cutOffDay) {

    private static final int DECREED_CUT_OFF = 14;

    /** How many months a round takes in, and of which months of the year it ends. */
    public enum Frequency {
        monthly(1, 1),
        quarterly(3, 3),
        @JsonProperty("half-yearly")
        halfYearly(6, 6),
        /** One round a year, of its first nine months. */
        @JsonProperty("nine-monthly")
        nineMonthly(9, 12),
        yearly(12, 12);

        private final int months;
        private final int every;

        Frequency(int months, int every) {
            this.months = months;
            this.every = every;
        }

        private boolean ends(YearMonth month) {
            int end = month.getMonthValue();
            return this == nineMonthly ? end == months : end % every == 0;
        }

        private String label(YearMonth last) {
            return switch (this) {
                case monthly -> last.toString();
                case quarterly -> last.getYear() + "-Q" + last.getMonthValue() / 3;
                case halfYearly -> last.getYear() + "-H" + last.getMonthValue() / 6;
                case nineMonthly -> last.getYear() + "-9M";
                case yearly -> String.valueOf(last.getYear());
            };
        }
    }

    /**
     * One round.
     *
     * @param label such as {@code 2025-03}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025-9M}, {@code 2025}
     */
    public record Window(String label, Days days) {}

    /** The rounds whose last day is within a period, the earliest first. */
    public List<Window> within(Days period) {
        List<Window> windows = new ArrayList<>();
        YearMonth end = YearMonth.from(period.to());
        for (YearMonth last = YearMonth.from(period.from()); !last.isAfter(end); last = last.plusMonths(1)) {
            LocalDate cutOff = cutOff(last);
            if (frequency.ends(last) && !cutOff.isBefore(period.from()) && !cutOff.isAfter(period.to())) {
                LocalDate first = cutOff(last.minusMonths(frequency.months)).plusDays(1);
                windows.add(new Window(frequency.label(last), new Days(first, cutOff)));
            }
        }
        return windows;
    }

    private LocalDate cutOff(YearMonth month) {
        int day = cutOffDay == null ? DECREED_CUT_OFF : cutOffDay;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
