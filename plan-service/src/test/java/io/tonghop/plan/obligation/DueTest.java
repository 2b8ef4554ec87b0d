package io.tonghop.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.plan.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WorkingDays WEEK = new WorkingDays(Map.of());

    @Test
    void beforeADayEndsWhenThatDayBegins() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2024, 10, 11), null, VIET_NAM);

        assertThat(due.instant(WEEK)).isEqualTo(Instant.parse("2024-10-10T17:00:00Z"));
    }

    @Test
    void atLatestOnADayIncludesTheDay() {
        Due due = new Due(Due.Rule.atLatestOn, LocalDate.of(2024, 12, 31), null, VIET_NAM);

        assertThat(due.instant(WEEK)).isEqualTo(Instant.parse("2024-12-31T17:00:00Z"));
    }

    @Test
    void daysAreVietNamsWhenThePlanDoesNotSay() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2024, 10, 11), null, null);

        assertThat(due.zone()).isEqualTo(VIET_NAM);
        assertThat(due.instant(WEEK)).isEqualTo(Instant.parse("2024-10-10T17:00:00Z"));
    }

    @Test
    void aDayWithoutMidnightBeginsAtItsFirstMoment() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2018, 11, 4), null, ZoneId.of("America/Sao_Paulo"));

        assertThat(due.instant(WEEK)).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @Test
    void countsDaysAndDaysThatAreWorked() {
        LocalDate thursdayBeforeTet = LocalDate.of(2025, 1, 23);
        WorkingDays calendar = new WorkingDays(Map.of(
                LocalDate.of(2025, 1, 27), false,
                LocalDate.of(2025, 1, 28), false,
                LocalDate.of(2025, 1, 25), true));

        Due days = new Due(Due.Rule.daysAfter, thursdayBeforeTet, 2, null);
        Due worked = new Due(Due.Rule.workingDaysAfter, thursdayBeforeTet, 3, null);

        assertThat(days.lastDay(calendar)).isEqualTo("2025-01-25");
        assertThat(worked.lastDay(calendar)).isEqualTo("2025-01-29");
        assertThat(worked.instant(calendar)).isEqualTo("2025-01-29T17:00:00Z");
    }

    @Test
    void aRelativeDeadlineCountsFromTheDayItIsGiven() {
        Due due = new Due(Due.Rule.workingDaysAfter, null, 1, null);

        assertThat(due.isRelative()).isTrue();
        assertThat(due.from(LocalDate.of(2025, 3, 14)).lastDay(WEEK)).isEqualTo("2025-03-17");
    }
}
