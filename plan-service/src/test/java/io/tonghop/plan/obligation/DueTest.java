package io.tonghop.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void beforeADayEndsWhenThatDayBegins() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2024, 10, 11), VIET_NAM);

        assertThat(due.instant()).isEqualTo(Instant.parse("2024-10-10T17:00:00Z"));
    }

    @Test
    void atLatestOnADayIncludesTheDay() {
        Due due = new Due(Due.Rule.atLatestOn, LocalDate.of(2024, 12, 31), VIET_NAM);

        assertThat(due.instant()).isEqualTo(Instant.parse("2024-12-31T17:00:00Z"));
    }

    @Test
    void daysAreVietNamsWhenThePlanDoesNotSay() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2024, 10, 11), null);

        assertThat(due.zone()).isEqualTo(VIET_NAM);
        assertThat(due.instant()).isEqualTo(Instant.parse("2024-10-10T17:00:00Z"));
    }

    @Test
    void aDayWithoutMidnightBeginsAtItsFirstMoment() {
        Due due = new Due(Due.Rule.before, LocalDate.of(2018, 11, 4), ZoneId.of("America/Sao_Paulo"));

        assertThat(due.instant()).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @Test
    void knowsWhetherItsLastDayIsBeforeAnother() {
        LocalDate eleventh = LocalDate.of(2024, 10, 11);

        assertThat(new Due(Due.Rule.before, eleventh, null).isBefore(eleventh)).isTrue();
        assertThat(new Due(Due.Rule.before, eleventh.plusDays(1), null).isBefore(eleventh))
                .isFalse();
        assertThat(new Due(Due.Rule.atLatestOn, eleventh, null).isBefore(eleventh))
                .isFalse();
    }
}
