package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import io.tonghop.contracts.UnitEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation with a place in the tree. Its id is ours: official codes are reused. */
@Entity
class Unit {

    @Id
    private UUID id;

    private String tier;
    private String code;
    private String nameVi;
    private @Nullable String nameEn;
    private String searchName;
    private String kind;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private long revision;

    protected Unit() {}

    Unit(UUID id, UnitRow row) {
        this.id = id;
        this.tier = row.tier();
        this.code = row.code();
        this.nameVi = row.name();
        this.nameEn = row.nameEn();
        this.searchName = SearchName.of(row.name());
        this.kind = row.kind() == null ? UnitRow.ADMINISTRATIVE : row.kind();
        this.validFrom = row.validity().from();
        this.validTo = row.validity().to();
        this.revision = 1;
    }

    Unit(TreeEdit.Opening opening, LocalDate from) {
        this.id = opening.id();
        this.tier = opening.tier();
        this.code = opening.code();
        this.nameVi = opening.name().vi();
        this.nameEn = opening.name().en();
        this.searchName = SearchName.of(opening.name().vi());
        this.kind = opening.kind();
        this.validFrom = from;
        this.revision = 1;
    }

    /**
     * Takes over what a row says of this unit; what the row leaves out stays.
     *
     * @return whether anything changed
     */
    boolean take(UnitRow row) {
        String newNameEn = row.nameEn() == null ? nameEn : row.nameEn();
        String newKind = row.kind() == null ? kind : row.kind();
        LocalDate newValidTo = row.validity().to();
        if (nameVi.equals(row.name())
                && Objects.equals(nameEn, newNameEn)
                && kind.equals(newKind)
                && Objects.equals(validTo, newValidTo)) {
            return false;
        }
        nameVi = row.name();
        nameEn = newNameEn;
        searchName = SearchName.of(row.name());
        kind = newKind;
        validTo = newValidTo;
        return true;
    }

    /** It is no more from a day on. */
    void endOn(LocalDate day) {
        lastUntil(day);
    }

    /** It ends later, or not at all, after its end was undone. */
    void lastUntil(@Nullable LocalDate end) {
        validTo = end;
        revise();
    }

    void revise() {
        revision++;
    }

    UUID id() {
        return id;
    }

    String tier() {
        return tier;
    }

    String code() {
        return code;
    }

    Text name() {
        return new Text(nameVi, nameEn);
    }

    String kind() {
        return kind;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** What others are told when its beginning was undone: it was never there. */
    UnitEvent goneEvent() {
        return new UnitEvent(id, revision + 1, code, name(), tier, kind, null, validFrom, validFrom);
    }

    UnitEvent event(@Nullable UUID parentId) {
        return new UnitEvent(id, revision, code, name(), tier, kind, parentId, validFrom, validTo);
    }
}
