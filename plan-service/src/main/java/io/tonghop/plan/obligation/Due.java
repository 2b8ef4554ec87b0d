package io.tonghop.plan.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a plan writes it: "trước ngày 11 tháng 10", "chậm nhất ngày 15".
 *
 * @param zone where the day begins; Viet Nam when the plan does not say
 */
public record Due(
        @NotNull Rule rule,
        @NotNull @Plausible LocalDate date,
        @Nullable ZoneId zone) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How the date is meant. */
    public enum Rule {
        /** The day is not part of it any more. */
        before,
        /** The whole day still is. */
        @JsonProperty("at-latest-on")
        atLatestOn
    }

    public Due {
        zone = zone == null ? VIET_NAM : zone;
    }

    /** The moment from which it is late. */
    @JsonIgnore
    public Instant instant() {
        LocalDate firstLateDay = rule == Rule.before ? date : date.plusDays(1);
        return firstLateDay.atStartOfDay(zone == null ? VIET_NAM : zone).toInstant();
    }

    /** Whether even its last day is before another day. */
    public boolean isBefore(LocalDate day) {
        return rule == Rule.before ? !date.isAfter(day) : date.isBefore(day);
    }
}
