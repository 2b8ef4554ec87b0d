package io.tonghop.notification.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.notification.deadline.DeadlinePolicy.Facts;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePolicyTest {

    /** Before 11 October 2024 in Viet Nam. */
    private static final Instant DUE = Instant.parse("2024-10-10T17:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # obligation, report,  submitted (s from due), now (s from due), state
                    active,    -,         -,   -1, upcoming
                    active,    -,         -,    0, overdue
                    active,    -,         -,    1, overdue
                    active,    submitted, -1,   5, met
                    active,    submitted,  0,   5, metLate
                    active,    submitted,  1,   5, metLate
                    active,    approved,  -1,   5, met
                    active,    approved,   0,   5, metLate
                    active,    returned,   -,  -1, returned
                    active,    returned,   -,   0, overdue
                    active,    returned,   -,   5, overdue
                    active,    withdrawn,  -,  -1, upcoming
                    active,    withdrawn,  -,   0, overdue
                    excused,   -,          -,   5, excused
                    excused,   returned,   -,   5, excused
                    excused,   submitted, -1,   5, met
                    cancelled, -,          -,   5, excused
                    """)
    void stateFollowsFromObligationReportAndClock(
            ObligationEvent.Status obligation,
            ReportEvent.Status report,
            Long submitted,
            long now,
            DeadlineState expected) {
        Facts facts = new Facts(obligation, DUE, report, submitted == null ? null : DUE.plusSeconds(submitted));

        assertThat(DeadlinePolicy.stateOf(facts, DUE.plusSeconds(now))).isEqualTo(expected);
    }
}
