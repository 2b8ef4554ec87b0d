package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The whole sums of one unit over the reports of one partition, on the internal topic {@code partials}.
 *
 * @param partition of the obligations and reports it was made from
 * @param path the unit first, the root last
 * @param revision the sum of the revisions of all obligations and reports of this partition that concern, or ever concerned, the
 *     unit; it depends on nothing else, so whoever computes the same state gives it the same revision
 */
public record Partial(
        UUID planId,
        UUID unitId,
        int partition,
        List<UUID> path,
        long revision,
        Map<String, Figure> figures,
        Map<String, Long> reported,
        Map<String, Long> expected,
        Counts counts)
        implements Versioned {}
