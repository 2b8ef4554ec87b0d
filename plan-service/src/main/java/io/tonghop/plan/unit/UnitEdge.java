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

    UnitEdge(TreeUndo.Edge edge) {
        this.id = edge.id();
        this.unitId = edge.unitId();
        this.parentId = edge.parentId();
        this.validFrom = edge.validFrom();
        this.validTo = edge.validTo();
    }

    UUID id() {
        return id;
    }

    boolean beginsBefore(LocalDate day) {
        return validFrom == null || validFrom.isBefore(day);
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    TreeUndo.Edge undo() {
        return new TreeUndo.Edge(id, unitId, parentId, validFrom, validTo);
    }

    UUID unitId() {
        return unitId;
    }

    ParentSpan span() {
        return new ParentSpan(parentId, new Validity(validFrom, validTo));
    }
}
