package io.tonghop.plan.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.plan.input.Days;
import io.tonghop.plan.regime.Rounds.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {

    private static final Days YEAR = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "monthly, 12, 2025-01, 2024-12-15, 2025-01-14",
        "quarterly, 4, 2025-Q1, 2024-12-15, 2025-03-14",
        "halfYearly, 2, 2025-H1, 2024-12-15, 2025-06-14",
        "nineMonthly, 1, 2025-9M, 2024-12-15, 2025-09-14",
        "yearly, 1, 2025, 2024-12-15, 2025-12-14"
    })
    void cutOffDaysAreThoseOfTheDecree(Frequency frequency, int count, String label, LocalDate from, LocalDate to) {
        List<Rounds.Window> windows = new Rounds(frequency, null).within(YEAR);

        assertThat(windows).hasSize(count);
        assertThat(windows.get(0)).isEqualTo(new Rounds.Window(label, new Days(from, to)));
    }

    @Test
    void oneRoundBeginsWhenTheOneBeforeHasEnded() {
        List<Rounds.Window> windows = new Rounds(Frequency.monthly, null).within(YEAR);

        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).days().from())
                    .isEqualTo(windows.get(i - 1).days().to().plusDays(1));
        }
    }

    @Test
    void the31stIsTheEndOfAnyMonth() {
        List<Rounds.Window> windows =
                new Rounds(Frequency.monthly, 31).within(new Days(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31)));

        assertThat(windows)
                .extracting(Rounds.Window::days)
                .containsExactly(
                        new Days(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                        new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
    }

    @Test
    void aPeriodTooShortHasNoRound() {
        assertThat(new Rounds(Frequency.yearly, null)
                        .within(new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))))
                .isEmpty();
    }
}
