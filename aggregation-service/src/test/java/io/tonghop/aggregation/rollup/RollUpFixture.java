package io.tonghop.aggregation.rollup;

import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ministry, a city and a district of one plan, and as many wards as a test asks for. */
public final class RollUpFixture {

    public static final Instant DUE = Instant.parse("2024-10-10T17:00:00Z");
    public static final List<String> CELLS = List.of("1.1.events", "1.1.people", "10.1.amount");

    public final UUID plan = UUID.randomUUID();
    public final UUID ministry = UUID.randomUUID();
    public final UUID city = UUID.randomUUID();
    public final UUID district = UUID.randomUUID();

    public String key(UUID unit) {
        return Topics.key(plan, unit);
    }

    public Ward ward() {
        return new Ward(UUID.randomUUID());
    }

    /** A unit that owes a report. */
    public final class Ward {

        private final UUID unitId;

        private Ward(UUID unitId) {
            this.unitId = unitId;
        }

        public UUID unitId() {
            return unitId;
        }

        public ObligationEvent owes(long revision) {
            return new ObligationEvent(
                    plan,
                    unitId,
                    revision,
                    "26905",
                    new Text("Phường 13", "Ward 13"),
                    "ward",
                    List.of(unitId, district, city, ministry),
                    List.of(),
                    false,
                    DUE,
                    List.of(new ObligationEvent.Recipient(district, DUE, null)),
                    CELLS,
                    ObligationEvent.Status.active);
        }

        public ReportEvent reports(long revision, Map<String, Figure> figures) {
            return new ReportEvent(
                    plan,
                    unitId,
                    revision,
                    ReportEvent.Status.submitted,
                    DUE.minusSeconds(1),
                    figures,
                    List.of(),
                    null);
        }
    }
}
