package io.tonghop.plan.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it will be when a file has been imported.
 *
 * @param row what the file says of it; absent when the file does not mention it
 * @param known the unit as it was; absent when it is new
 */
record UnitDraft(
        UUID id,
        String tier,
        String code,
        Validity validity,
        @Nullable UnitRow row,
        @Nullable Unit known) {

    /** Whether it is part of the administration's own tree, not a department or a school beside it. */
    boolean isAdministrative() {
        return row != null
                ? row.isAdministrative()
                : known == null || known.kind().equals(UnitRow.ADMINISTRATIVE);
    }

    static UnitDraft of(UnitRow row, @Nullable Unit known) {
        UUID id = known == null ? UUID.randomUUID() : known.id();
        return new UnitDraft(id, row.tier(), row.code(), row.validity(), row, known);
    }

    static UnitDraft of(Unit known) {
        return new UnitDraft(known.id(), known.tier(), known.code(), known.validity(), null, known);
    }
}
