package io.tonghop.plan.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit and who stood directly above it over time, the earliest first. */
public record UnitHistoryView(UnitView unit, List<Parent> parents) {

    /** A parent, and from which day until the day before which. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parent(
            UUID id,
            Text name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
