package io.tonghop.plan.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a reader sees it.
 *
 * @param parentId the parent on the date asked for, or else the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(
        UUID id,
        String code,
        Text name,
        String tier,
        String kind,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static UnitView of(Unit unit, @Nullable UUID parentId) {
        Validity validity = unit.validity();
        return new UnitView(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.tier(),
                unit.kind(),
                parentId,
                validity.from(),
                validity.to());
    }
}
