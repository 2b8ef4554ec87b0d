package io.tonghop.plan.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit stood directly above another for some days. */
@Entity
class UnitEdge {

    @Id
    private UUID id;

    private UUID unitId;
    private UUID parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected UnitEdge() {}

    UnitEdge(UUID unitId, ParentSpan span) {
        this.id = UUID.randomUUID();
        this.unitId = unitId;
        this.parentId = span.parentId();
        this.validFrom = span.validity().from();
        this.validTo = span.validity().to();
    }

    UUID unitId() {
        return unitId;
    }

    ParentSpan span() {
        return new ParentSpan(parentId, new Validity(validFrom, validTo));
    }
}
