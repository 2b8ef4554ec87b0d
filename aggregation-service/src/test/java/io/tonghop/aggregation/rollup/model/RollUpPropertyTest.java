package io.tonghop.aggregation.rollup.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.TotalEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random reports, corrections, returns, moves and excuses, delivered late, twice or stale, to owners of partitions that are
 * replaced and come back from the dead, against a model of a few lines: the sum of the newest.
 */
class RollUpPropertyTest {

    private static final int PARTITIONS = 3;
    private static final int STEPS = 400;
    private static final Instant DUE = Instant.parse("2024-10-10T17:00:00Z");
    private static final List<String> CELLS = List.of("1.people", "2.people", "10.1.amount");

    private final UUID plan = UUID.randomUUID();
    private final UUID ministry = UUID.randomUUID();
    private final List<UUID> provinces = ids(3);
    private final List<UUID> districts = ids(6);
    private final List<UUID> wards = ids(30);
    private final Map<UUID, ObligationEvent> newestDuty = new HashMap<>();
    private final Map<UUID, ReportEvent> newestReport = new HashMap<>();
    private final Map<UUID, Long> seenRevision = new HashMap<>();
    private final Map<String, Partial> newestPartial = new HashMap<>();

    static IntStream seeds() {
        int first = Integer.getInteger("tonghop.seed", new Random().nextInt(1_000_000));
        return IntStream.range(first, first + 40);
    }

    @ParameterizedTest(name = "-Dtonghop.seed={0}")
    @MethodSource("seeds")
    void everyTotalIsTheSumOfTheNewestReports(int seed) {
        Random random = new Random(seed);
        List<Owner> owners = new ArrayList<>();
        IntStream.range(0, PARTITIONS).forEach(partition -> owners.add(new Owner(partition)));
        List<Owner> zombies = new ArrayList<>();
        List<List<Object>> logs = new ArrayList<>();
        IntStream.range(0, PARTITIONS).forEach(partition -> logs.add(new ArrayList<>()));

        for (int step = 0; step < STEPS; step++) {
            Object event = random.nextInt(4) == 0 ? duty(random) : report(random);
            int partition = partition(event);
            logs.get(partition).add(event);
            List<Object> log = logs.get(partition);
            Owner owner = owners.get(partition);
            owner.read(event);
            if (random.nextInt(5) == 0) {
                owner.read(log.get(random.nextInt(log.size())));
            }
            if (random.nextInt(3) == 0) {
                publish(owner.sums.takeChanged());
            }
            if (random.nextInt(25) == 0) {
                zombies.add(owner);
                owners.set(partition, owner.successor());
            }
            if (!zombies.isEmpty() && random.nextInt(10) == 0) {
                Owner zombie = zombies.get(random.nextInt(zombies.size()));
                log = logs.get(zombie.partition);
                zombie.read(log.get(random.nextInt(log.size())));
                publish(zombie.sums.takeChanged());
            }
        }
        owners.forEach(owner -> publish(owner.sums.takeChanged()));

        for (UUID unit : withTotals()) {
            TotalEvent total = total(unit);
            assertThat(total).as("total of %s", unit).isNotNull();
            assertThat(values(total)).isEqualTo(expectedFigures(unit));
            assertThat(total.counts().expected()).isEqualTo(expected(unit));
            assertThat(total.counts().received())
                    .isEqualTo(total.counts().onTime() + total.counts().late())
                    .isLessThanOrEqualTo(total.counts().expected());
            total.reported()
                    .forEach((cell, units) -> assertThat(units)
                            .isLessThanOrEqualTo(total.expected().get(cell)));
        }
    }

    /** Whoever owns a partition: the newest states it has read, and their sums. */
    private final class Owner {

        private final int partition;
        private final Plans plans = new Plans();
        private final Map<UUID, Duty> duties = new HashMap<>();
        private final Map<UUID, Submission> submissions = new HashMap<>();
        private final PartitionSums sums;
        private final List<Object> read = new ArrayList<>();

        Owner(int partition) {
            this.partition = partition;
            this.sums = new PartitionSums(partition, plans);
        }

        void read(Object event) {
            read.add(event);
            if (event instanceof ObligationEvent obligation) {
                Duty next = Duty.of(obligation, plans);
                Duty old = duties.get(next.unitId());
                if (old == null || next.revision() > old.revision()) {
                    duties.put(next.unitId(), next);
                    sums.obligationChanged(old, next, submissions.get(next.unitId()));
                }
            } else if (event instanceof ReportEvent report) {
                Submission next = Submission.of(report, plans);
                Submission old = submissions.get(report.unitId());
                if (old == null || next.revision() > old.revision()) {
                    submissions.put(report.unitId(), next);
                    sums.reportChanged(duties.get(report.unitId()), old, next);
                }
            }
        }

        /** Takes over as a restarted task does: stores first, then the sums from them, all sent once. */
        Owner successor() {
            Owner next = new Owner(partition);
            for (Object event : read) {
                if (event instanceof ObligationEvent obligation) {
                    next.duties.merge(
                            obligation.unitId(),
                            Duty.of(obligation, next.plans),
                            (old, made) -> made.revision() > old.revision() ? made : old);
                } else if (event instanceof ReportEvent report) {
                    next.submissions.merge(
                            report.unitId(),
                            Submission.of(report, next.plans),
                            (old, made) -> made.revision() > old.revision() ? made : old);
                }
            }
            next.read.addAll(read);
            next.duties.forEach((unit, duty) -> next.sums.restore(duty, next.submissions.get(unit)));
            next.sums.markAllChanged();
            return next;
        }
    }

    private void publish(Collection<Partial> partials) {
        for (Partial partial : partials) {
            String key = partial.unitId() + "|" + partial.partition();
            Partial known = newestPartial.get(key);
            if (known == null || partial.revision() > known.revision()) {
                newestPartial.put(key, partial);
            }
            TotalEvent total = total(partial.unitId());
            assertThat(total.revision()).isGreaterThanOrEqualTo(seenRevision.getOrDefault(partial.unitId(), 0L));
            seenRevision.put(partial.unitId(), total.revision());
        }
    }

    private TotalEvent total(UUID unit) {
        List<Partial> parts = newestPartial.values().stream()
                .filter(partial -> partial.unitId().equals(unit))
                .toList();
        return parts.isEmpty() ? null : UnitTotal.of(parts, DUE);
    }

    // The model.

    private Map<String, Long> expectedFigures(UUID unit) {
        Map<String, Long> sums = new TreeMap<>();
        newestDuty.values().stream().filter(duty -> isBelowOrAt(duty, unit)).forEach(duty -> {
            ReportEvent report = newestReport.get(duty.unitId());
            if (report != null && report.status().counts() && duty.status() != ObligationEvent.Status.cancelled) {
                report.figures().forEach((cell, figure) -> sums.merge(cell, figure.value(), Long::sum));
            }
        });
        return sums;
    }

    private long expected(UUID unit) {
        return newestDuty.values().stream()
                .filter(duty -> isBelowOrAt(duty, unit))
                .filter(duty -> {
                    ReportEvent report = newestReport.get(duty.unitId());
                    boolean reported = report != null && report.status().counts();
                    return duty.status() == ObligationEvent.Status.active
                            || (duty.status() == ObligationEvent.Status.excused && reported);
                })
                .count();
    }

    private static boolean isBelowOrAt(ObligationEvent duty, UUID unit) {
        return duty.path().contains(unit);
    }

    private Set<UUID> withTotals() {
        Set<UUID> units = new HashSet<>();
        newestDuty
                .values()
                .forEach(duty -> units.addAll(duty.path()
                        .subList(duty.consolidates() ? 0 : 1, duty.path().size())));
        return units;
    }

    private static Map<String, Long> values(TotalEvent total) {
        Map<String, Long> values = new TreeMap<>();
        total.figures().forEach((cell, figure) -> values.put(cell, figure.value()));
        return values;
    }

    // What happens.

    private ObligationEvent duty(Random random) {
        boolean middle = random.nextInt(6) == 0;
        UUID unit = middle ? pick(random, districts) : pick(random, wards);
        List<UUID> path = new ArrayList<>();
        path.add(unit);
        if (!middle && random.nextInt(8) > 0) {
            path.add(pick(random, districts));
        }
        path.add(pick(random, provinces));
        path.add(ministry);
        ObligationEvent old = newestDuty.get(unit);
        Set<UUID> left = new HashSet<>();
        if (old != null) {
            left.addAll(old.left());
            left.addAll(old.path());
            left.removeAll(path);
        }
        var statuses = ObligationEvent.Status.values();
        ObligationEvent next = new ObligationEvent(
                plan,
                unit,
                (old == null ? 0 : old.revision()) + 1 + random.nextInt(3),
                "code",
                Text.vi("Phường 1"),
                "ward",
                path,
                List.copyOf(left),
                middle,
                DUE,
                List.of(),
                CELLS.subList(0, 1 + random.nextInt(CELLS.size())),
                random.nextInt(4) > 0 ? ObligationEvent.Status.active : statuses[random.nextInt(statuses.length)]);
        newestDuty.put(unit, next);
        return next;
    }

    private ReportEvent report(Random random) {
        UUID unit = random.nextInt(6) == 0 ? pick(random, districts) : pick(random, wards);
        ReportEvent old = newestReport.get(unit);
        Map<String, Figure> figures = new HashMap<>();
        for (String cell : CELLS) {
            if (random.nextInt(3) > 0) {
                long value = random.nextInt(5) == 0 ? 0 : random.nextLong(Figure.CAP);
                figures.put(cell, cell.endsWith("amount") ? new Figure.Money(value) : new Figure.Count(value));
            }
        }
        var statuses = ReportEvent.Status.values();
        ReportEvent next = new ReportEvent(
                plan,
                unit,
                (old == null ? 0 : old.revision()) + 1 + random.nextInt(3),
                random.nextInt(3) > 0 ? ReportEvent.Status.submitted : statuses[random.nextInt(statuses.length)],
                DUE.plusSeconds(random.nextInt(3) - 1),
                figures,
                List.of(),
                null);
        newestReport.put(unit, next);
        return next;
    }

    private static int partition(Object event) {
        UUID unit = event instanceof ReportEvent report ? report.unitId() : ((ObligationEvent) event).unitId();
        return Math.floorMod(unit.hashCode(), PARTITIONS);
    }

    private static UUID pick(Random random, List<UUID> units) {
        return units.get(random.nextInt(units.size()));
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
    }
}
