package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sums of one unit of one plan over the reports of one partition. */
final class Node {

    private long[] figures = new long[0];
    private long[] reported = new long[0];
    private long[] expected = new long[0];
    private Counts counts = Counts.NONE;
    private List<UUID> path;
    private long version;

    Node(List<UUID> path) {
        this.path = path;
    }

    /** Where the unit stands, by the contribution that was added last. */
    void placeAt(List<UUID> newPath) {
        path = newPath;
    }

    /** Counts a revision that concerns this unit, also one that left it, so that the version never falls. */
    void advance(long revisions) {
        version = Math.addExact(version, revisions);
    }

    void add(Contribution contribution) {
        change(contribution, 1);
    }

    void take(Contribution contribution) {
        change(contribution, -1);
    }

    private void change(Contribution contribution, int sign) {
        counts = counts.plus(times(contribution.counts(), sign));
        Slots asked = contribution.duty().asked();
        if (contribution.isExpected()) {
            widen(asked.width());
            for (int i = 0; i < asked.size(); i++) {
                expected[asked.at(i)] += sign;
            }
        }
        Submission report = contribution.counted();
        if (report != null) {
            Slots slots = report.slots();
            widen(slots.width());
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.at(i);
                figures[slot] = Math.addExact(figures[slot], sign * report.value(i));
                reported[slot] += sign;
                if (!asked.contains(slot)) {
                    expected[slot] += sign;
                }
            }
        }
    }

    /** Whether every sum stays within a {@code long} when this contribution is added to what is there. */
    boolean hasRoomFor(Contribution contribution) {
        Submission report = contribution.counted();
        if (report == null) {
            return true;
        }
        Slots slots = report.slots();
        for (int i = 0; i < slots.size(); i++) {
            int slot = slots.at(i);
            if (slot < figures.length && figures[slot] > Long.MAX_VALUE - report.value(i)) {
                return false;
            }
        }
        return true;
    }

    Partial partial(UUID planId, int partition, Cells cells) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        Map<String, Long> have = new LinkedHashMap<>();
        Map<String, Long> asked = new LinkedHashMap<>();
        for (int slot = 0; slot < expected.length; slot++) {
            String code = cells.code(slot);
            if (reported[slot] > 0) {
                sums.put(code, cells.isMoney(slot) ? new Figure.Money(figures[slot]) : new Figure.Count(figures[slot]));
                have.put(code, reported[slot]);
            }
            if (expected[slot] > 0) {
                asked.put(code, expected[slot]);
            }
        }
        return new Partial(planId, path.get(0), partition, path, version, sums, have, asked, counts);
    }

    private void widen(int width) {
        if (width > figures.length) {
            figures = Arrays.copyOf(figures, width);
            reported = Arrays.copyOf(reported, width);
            expected = Arrays.copyOf(expected, width);
        }
    }

    private static Counts times(Counts counts, int sign) {
        return new Counts(
                sign * counts.expected(),
                sign * counts.received(),
                sign * counts.onTime(),
                sign * counts.late(),
                sign * counts.returned(),
                sign * counts.approved());
    }
}
