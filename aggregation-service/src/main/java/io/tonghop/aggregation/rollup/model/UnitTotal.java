package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.TotalEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The total of a unit: the sum of its newest partials, one from each partition that has any. */
public final class UnitTotal {

    private UnitTotal() {}

    /**
     * Adds up.
     *
     * @param partials of one unit of one plan, each from another partition; at least one
     * @throws ArithmeticException when a sum does not fit a {@code long}
     */
    public static TotalEvent of(Collection<Partial> partials, Instant asOf) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, Long> reported = new LinkedHashMap<>();
        Map<String, Long> expected = new LinkedHashMap<>();
        Counts counts = Counts.NONE;
        long revision = 0;
        for (Partial partial : partials) {
            partial.figures().forEach((cell, figure) -> figures.merge(cell, figure, UnitTotal::plus));
            partial.reported().forEach((cell, units) -> reported.merge(cell, units, Math::addExact));
            partial.expected().forEach((cell, units) -> expected.merge(cell, units, Math::addExact));
            counts = counts.plus(partial.counts());
            revision = Math.addExact(revision, partial.revision());
        }
        Partial placed = partials.stream()
                .max(Comparator.<Partial, Boolean>comparing(
                                partial -> partial.counts().expected() > 0)
                        .thenComparing(Partial::revision))
                .orElseThrow();
        return new TotalEvent(
                placed.planId(), placed.unitId(), placed.path(), revision, asOf, figures, reported, expected, counts);
    }

    private static Figure plus(Figure one, Figure other) {
        long sum = Math.addExact(one.value(), other.value());
        return one instanceof Figure.Money || other instanceof Figure.Money
                ? new Figure.Money(sum)
                : new Figure.Count(sum);
    }
}
