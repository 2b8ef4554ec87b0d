package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with a place in the tree, on topic {@code units}.
 *
 * @param code the official code; codes are reused over time, so it is never an identity
 * @param tier code of the tier, such as {@code province}
 * @param kind administrative, department, school, association or other
 * @param parentId the unit directly above; absent at the top
 * @param validFrom first day of validity; absent when it is older than the records
 * @param validTo first day after validity; absent while it lasts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitEvent(
        UUID unitId,
        long revision,
        String code,
        Text name,
        String tier,
        String kind,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** Refuses a value without what its key or its reader needs. */
    public UnitEvent {
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(kind, "kind");
    }
}
