package io.tonghop.aggregation.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The total of a unit, with the units below it.
 *
 * @param path the unit first, the root last
 * @param asOf when the total was computed
 * @param own the unit's own report, where it reports besides those below it
 * @param children the units directly below, by code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TotalView(
        UUID planId,
        @JsonUnwrapped SumView total,
        List<UnitRef> path,
        @Nullable Instant asOf,
        @Nullable SumView own,
        List<SumView> children) {}
