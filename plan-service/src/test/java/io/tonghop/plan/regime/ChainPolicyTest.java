package io.tonghop.plan.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.Text;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.obligation.Due;
import io.tonghop.plan.unit.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainPolicyTest {

    private static final WorkingDays WEEK = new WorkingDays(Map.of());

    private final UUID ward = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();

    @Test
    void aParentDueWithItsChildrenHasNoTimeToConsolidate() {
        List<Asked> sameDay = List.of(asked(ward, "ward", 10), asked(district, "district", 10));
        List<Asked> laterParent = List.of(asked(ward, "ward", 9), asked(district, "district", 10));

        assertThat(ChainPolicy.warnings(sameDay, WEEK))
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("no-time-to-consolidate"));
        assertThat(ChainPolicy.warnings(laterParent, WEEK)).isEmpty();
    }

    @Test
    void aLastDayThatIsNotWorkedIsTold() {
        assertThat(ChainPolicy.warnings(List.of(asked(ward, "ward", 12)), WEEK))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().en())
                        .contains("2024-10-12")
                        .contains("not a working day"));
    }

    private Asked asked(UUID unit, String tier, int lastDayOfOctober) {
        Due due = new Due(Due.Rule.atLatestOn, LocalDate.of(2024, 10, lastDayOfOctober), null, null);
        UUID recipient = unit.equals(ward) ? district : UUID.randomUUID();
        Placement place = new Placement(unit, "1", Text.vi("Đơn vị"), tier, "administrative", List.of(unit, recipient));
        return new Asked(place, due, due.instant(WEEK), List.of(new Recipient(recipient, due.instant(WEEK), null)));
    }
}
