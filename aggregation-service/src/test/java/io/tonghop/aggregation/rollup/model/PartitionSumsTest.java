package io.tonghop.aggregation.rollup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartitionSumsTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final UUID CITY = UUID.randomUUID();
    private static final UUID OTHER_CITY = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID WARD = UUID.randomUUID();
    private static final UUID OTHER_WARD = UUID.randomUUID();
    private static final Instant DUE = Instant.parse("2024-10-10T17:00:00Z");
    private static final String PEOPLE = "1.1.people";
    private static final String BUDGET = "10.1.amount";

    private final Plans plans = new Plans();
    private final PartitionSums sums = new PartitionSums(0, plans);

    @Test
    void addsAReportToEveryUnitAboveIt() {
        Duty ward = duty(WARD, 1, DISTRICT, CITY, MINISTRY);
        sums.obligationChanged(null, ward, null);
        sums.reportChanged(ward, null, report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(40), BUDGET, money(5))));

        Map<UUID, Partial> partials = changed();
        assertThat(partials).containsOnlyKeys(DISTRICT, CITY, MINISTRY);
        assertThat(partials.values()).allSatisfy(partial -> {
            assertThat(partial.figures()).isEqualTo(Map.of(PEOPLE, count(40), BUDGET, money(5)));
            assertThat(partial.reported()).isEqualTo(Map.of(PEOPLE, 1L, BUDGET, 1L));
            assertThat(partial.expected()).isEqualTo(Map.of(PEOPLE, 1L, BUDGET, 1L));
            assertThat(partial.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0));
            assertThat(partial.revision()).isEqualTo(2);
        });
        assertThat(partials.get(CITY).path()).containsExactly(CITY, MINISTRY);
    }

    @Test
    void isLateAtTheDueMomentItself() {
        Duty ward = duty(WARD, 1, MINISTRY);
        sums.obligationChanged(null, ward, report(1, DUE, Map.of(PEOPLE, count(1))));

        assertThat(changed().get(MINISTRY).counts()).isEqualTo(new Counts(1, 1, 0, 1, 0, 0));
    }

    @Test
    void replacesACorrectionAndTakesAReturnAway() {
        Duty ward = duty(WARD, 1, MINISTRY);
        Submission first = report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(40)));
        Submission corrected = report(2, DUE.minusMillis(1), Map.of(PEOPLE, count(0), BUDGET, money(7)));
        sums.obligationChanged(null, ward, first);
        sums.reportChanged(ward, first, corrected);

        assertThat(changed().get(MINISTRY).figures()).isEqualTo(Map.of(PEOPLE, count(0), BUDGET, money(7)));

        sums.reportChanged(ward, corrected, returned(3));

        Partial after = changed().get(MINISTRY);
        assertThat(after.figures()).isEmpty();
        assertThat(after.reported()).isEmpty();
        assertThat(after.expected()).isEqualTo(Map.of(PEOPLE, 1L, BUDGET, 1L));
        assertThat(after.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1, 0));
        assertThat(after.revision()).isEqualTo(4);
    }

    @Test
    void keepsAMiddleTiersOwnFiguresBesideThoseBelow() {
        Duty ward = duty(WARD, 1, DISTRICT, MINISTRY);
        Duty district = consolidating(DISTRICT, 1, MINISTRY);
        sums.obligationChanged(null, ward, report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(40))));
        sums.obligationChanged(null, district, report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(2))));

        Partial total = changed().get(DISTRICT);
        assertThat(total.figures()).isEqualTo(Map.of(PEOPLE, count(42)));
        assertThat(total.counts().received()).isEqualTo(2);
    }

    @Test
    void movesAReportWithItsUnitAndNoRevisionFalls() {
        Duty before = duty(WARD, 1, CITY, MINISTRY);
        Submission report = report(5, DUE.minusMillis(1), Map.of(PEOPLE, count(40)));
        sums.obligationChanged(null, before, report);
        long earlier = changed().get(CITY).revision();

        Duty after = moved(WARD, 2, List.of(CITY), OTHER_CITY, MINISTRY);
        sums.obligationChanged(before, after, report);

        Map<UUID, Partial> partials = changed();
        assertThat(partials.get(CITY).figures()).isEmpty();
        assertThat(partials.get(CITY).counts()).isEqualTo(Counts.NONE);
        assertThat(partials.get(CITY).revision()).isGreaterThan(earlier);
        assertThat(partials.get(OTHER_CITY).figures()).isEqualTo(Map.of(PEOPLE, count(40)));
        assertThat(partials.get(MINISTRY).figures()).isEqualTo(Map.of(PEOPLE, count(40)));
    }

    @Test
    void expectsAnExcusedUnitOnlyIfItReportedAllTheSame() {
        Duty owed = duty(WARD, 1, MINISTRY);
        Duty excused = withStatus(owed, 2, ObligationEvent.Status.excused);
        sums.obligationChanged(null, owed, null);
        sums.obligationChanged(owed, excused, null);
        assertThat(changed().get(MINISTRY).counts()).isEqualTo(Counts.NONE);

        sums.reportChanged(excused, null, report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(3))));
        assertThat(changed().get(MINISTRY).counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0));
    }

    @Test
    void waitsForTheObligationOfAReportThatCameFirst() {
        Submission report = report(1, DUE.minusMillis(1), Map.of(PEOPLE, count(40)));
        sums.reportChanged(null, null, report);
        assertThat(changed()).isEmpty();

        sums.obligationChanged(null, duty(WARD, 1, MINISTRY), report);
        assertThat(changed().get(MINISTRY).figures()).isEqualTo(Map.of(PEOPLE, count(40)));
    }

    @Test
    void refusesASumBeyond64BitsAndChangesNothing() {
        PartitionSums nearlyFull = new PartitionSums(0, plans);
        Node node = new Node(List.of(MINISTRY));
        Duty ward = duty(WARD, 1, MINISTRY);
        Contribution cap = new Contribution(ward, report(1, DUE, Map.of(PEOPLE, count(Figure.CAP))));
        long fits = Long.MAX_VALUE / Figure.CAP;
        for (long i = 0; i < fits; i++) {
            assertThat(node.hasRoomFor(cap)).isTrue();
            node.add(cap);
        }
        assertThat(node.hasRoomFor(cap)).isFalse();
        assertThatThrownBy(() -> node.add(cap)).isInstanceOf(ArithmeticException.class);
        assertThat(nearlyFull.takeChanged()).isEmpty();
    }

    @Test
    void refusesFiguresThatNoReportMayHold() {
        assertThatThrownBy(() -> report(1, DUE, Map.of(PEOPLE, count(-1)))).hasMessageContaining(PEOPLE);
        assertThatThrownBy(() -> report(1, DUE, Map.of(PEOPLE, count(Figure.CAP + 1))))
                .hasMessageContaining(PEOPLE);
    }

    @Test
    void addsUpPartitionsToTheTotal() {
        PartitionSums other = new PartitionSums(1, plans);
        sums.obligationChanged(null, duty(WARD, 1, MINISTRY), report(1, DUE, Map.of(PEOPLE, count(40))));
        other.obligationChanged(null, duty(OTHER_WARD, 3, MINISTRY), report(2, DUE, Map.of(BUDGET, money(9))));
        List<Partial> partials =
                List.of(sums.takeChanged().get(0), other.takeChanged().get(0));

        var total = UnitTotal.of(partials, DUE);

        assertThat(total.figures()).isEqualTo(Map.of(PEOPLE, count(40), BUDGET, money(9)));
        assertThat(total.expected()).isEqualTo(Map.of(PEOPLE, 2L, BUDGET, 2L));
        assertThat(total.reported()).isEqualTo(Map.of(PEOPLE, 1L, BUDGET, 1L));
        assertThat(total.counts()).isEqualTo(new Counts(2, 2, 0, 2, 0, 0));
        assertThat(total.revision()).isEqualTo(1 + 1 + 3 + 2);
    }

    private Map<UUID, Partial> changed() {
        return sums.takeChanged().stream().collect(Collectors.toMap(Partial::unitId, partial -> partial));
    }

    private Duty duty(UUID unit, long revision, UUID... above) {
        return event(unit, revision, List.of(), false, above);
    }

    private Duty moved(UUID unit, long revision, List<UUID> left, UUID... above) {
        return event(unit, revision, left, false, above);
    }

    private Duty consolidating(UUID unit, long revision, UUID... above) {
        return event(unit, revision, List.of(), true, above);
    }

    private Duty event(UUID unit, long revision, List<UUID> left, boolean consolidates, UUID... above) {
        List<UUID> path = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(unit), java.util.stream.Stream.of(above))
                .toList();
        return Duty.of(
                new ObligationEvent(
                        PLAN,
                        unit,
                        revision,
                        "code",
                        Text.vi("Phường 1"),
                        "ward",
                        path,
                        left,
                        consolidates,
                        DUE,
                        List.of(),
                        List.of(PEOPLE, BUDGET),
                        ObligationEvent.Status.active),
                plans);
    }

    private static Duty withStatus(Duty duty, long revision, ObligationEvent.Status status) {
        return new Duty(
                duty.planId(),
                duty.unitId(),
                revision,
                duty.path(),
                duty.left(),
                duty.consolidates(),
                duty.due(),
                duty.asked(),
                status);
    }

    private Submission report(long revision, Instant at, Map<String, Figure> figures) {
        return Submission.of(
                new ReportEvent(PLAN, WARD, revision, ReportEvent.Status.submitted, at, figures, List.of(), null),
                plans);
    }

    private Submission returned(long revision) {
        return Submission.of(
                new ReportEvent(
                        PLAN,
                        WARD,
                        revision,
                        ReportEvent.Status.returned,
                        null,
                        Map.of(PEOPLE, count(40)),
                        List.of(),
                        "recount"),
                plans);
    }

    private static Figure count(long value) {
        return new Figure.Count(value);
    }

    private static Figure money(long value) {
        return new Figure.Money(value);
    }
}
