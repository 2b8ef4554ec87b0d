package io.tonghop.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The figures of a unit and of everything below it, on topic {@code totals}. Units without units below them have none: their
 * report is their total.
 *
 * @param path where the unit stands for this plan: the unit first, the root last
 * @param revision the sum of the revisions of the obligations and reports it was made of, so it grows with each of them
 * @param asOf when it was computed
 * @param figures cell to sum; a cell that nobody reported is absent
 * @param reported cell to the number of units whose figure is in the sum
 * @param expected cell to the number of units that were asked
 */
public record TotalEvent(
        UUID planId,
        UUID unitId,
        List<UUID> path,
        long revision,
        Instant asOf,
        Map<String, Figure> figures,
        Map<String, Long> reported,
        Map<String, Long> expected,
        Counts counts) {
    /** Refuses a value without what its key or its reader needs. */
    public TotalEvent {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(counts, "counts");
        path = List.copyOf(path);
        figures = Copies.withoutNulls(figures);
        reported = Copies.withoutNulls(reported);
        expected = Copies.withoutNulls(expected);
    }
}
