package io.tonghop.plan.reorganisation;

import io.tonghop.contracts.Text;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.unit.TreeEdit;
import io.tonghop.plan.unit.TreeUndo;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A reorganisation that was carried out. */
@Entity
class Reorganisation {

    @Id
    private UUID id;

    private LocalDate effectiveOn;
    private @Nullable String number;
    private String titleVi;
    private @Nullable String titleEn;
    private int closed;
    private int opened;
    private int moved;

    @JdbcTypeCode(SqlTypes.JSON)
    private TreeUndo undo;

    private String madeBy;
    private Instant madeAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;

    protected Reorganisation() {}

    Reorganisation(
            LocalDate effectiveOn,
            DecisionRequest decision,
            TreeEdit edit,
            TreeUndo undo,
            String madeBy,
            Instant madeAt) {
        this.id = UUID.randomUUID();
        this.effectiveOn = effectiveOn;
        this.number = decision.number();
        this.titleVi = decision.title().vi();
        this.titleEn = decision.title().en();
        this.closed = edit.closed().size();
        this.opened = edit.opened().size();
        this.moved = edit.moved().size();
        this.undo = undo;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Notes that it was undone; once. */
    void undone(String by, Instant at) {
        if (undoneAt != null) {
            throw PlanError.REORGANISATION_UNDONE.problem();
        }
        undoneBy = by;
        undoneAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    TreeUndo undo() {
        return undo;
    }

    ReorganisationView view() {
        return new ReorganisationView(
                id,
                effectiveOn,
                new DecisionRequest(number, new Text(titleVi, titleEn)),
                closed,
                opened,
                moved,
                madeBy,
                madeAt,
                undoneBy,
                undoneAt);
    }
}
