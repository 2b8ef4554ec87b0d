package io.tonghop.aggregation.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its figures and their coverage.
 *
 * @param leaf whether nothing stands below it; its figures are then its own report's
 * @param revision grows with every obligation and report it is made of
 * @param figures cell to sum: counts as numbers, money as strings of digits
 * @param reported cell to the number of units whose figure is in the sum
 * @param expected cell to the number of units that were asked
 * @param status of its own report, for a leaf: missing, submitted, returned, approved or withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SumView(
        UnitRef unit,
        boolean leaf,
        long revision,
        Map<String, Figure> figures,
        Map<String, Long> reported,
        Map<String, Long> expected,
        Counts counts,
        @Nullable String status,
        @Nullable Instant submittedAt) {}
