package io.tonghop.plan.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a plan writes it: "trước ngày 11 tháng 10", "chậm nhất ngày 15", "hai ngày làm việc sau".
 *
 * @param date the day that is named; in a periodic plan absent for a rule that counts from the last day of the round
 * @param days how many days after that day, for the rules that count
 * @param zone where the day begins; Viet Nam when the plan does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        @NotNull Rule rule,
        @Nullable @Plausible LocalDate date,
        @Nullable @Min(0) @Max(366) Integer days,
        @Nullable ZoneId zone) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How the date is meant. */
    public enum Rule {
        /** The day is not part of it any more. */
        before,
        /** The whole day still is. */
        @JsonProperty("at-latest-on")
        atLatestOn,
        /** The whole of the last of so many days after the date still is. */
        @JsonProperty("days-after")
        daysAfter,
        /** The same, counting only days that are worked. */
        @JsonProperty("working-days-after")
        workingDaysAfter;

        private boolean counts() {
            return this == daysAfter || this == workingDaysAfter;
        }
    }

    public Due {
        zone = zone == null ? VIET_NAM : zone;
    }

    @JsonIgnore
    @AssertTrue(
            message = "cần days với quy tắc đếm ngày, nếu không thì cần date / days with a counting rule, else date")
    public boolean isConsistent() {
        return rule == null || (rule.counts() ? days != null : date != null && days == null);
    }

    /** Whether it waits for the day that it counts from. */
    @JsonIgnore
    public boolean isRelative() {
        return date == null;
    }

    /** The same, counted from a day. */
    public Due from(LocalDate day) {
        return isRelative() ? new Due(rule, day, days, zone) : this;
    }

    /**
     * The moment from which it is late.
     *
     * @throws NullPointerException when it {@link #isRelative}
     */
    public Instant instant(WorkingDays calendar) {
        return lastDay(calendar)
                .plusDays(1)
                .atStartOfDay(zone == null ? VIET_NAM : zone)
                .toInstant();
    }

    /** The last day that is still in time. */
    public LocalDate lastDay(WorkingDays calendar) {
        LocalDate day = Objects.requireNonNull(date, "date");
        int count = days == null ? 0 : days;
        return switch (rule) {
            case before -> day.minusDays(1);
            case atLatestOn -> day;
            case daysAfter -> day.plusDays(count);
            case workingDaysAfter -> calendar.after(day, count);
        };
    }
}
