package io.tonghop.plan.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a file says of a unit.
 *
 * @param line where it stands in the file, from 1
 * @param nameEn absent where the file does not say
 * @param kind absent where the file does not say
 * @param parentCode absent at the top
 * @param parentTier the parent's tier; the nearest above that has the code when absent
 */
record UnitRow(
        long line,
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String kind,
        String tier,
        @Nullable String parentCode,
        @Nullable String parentTier,
        Validity validity) {

    static final String ADMINISTRATIVE = "administrative";
    static final Set<String> KINDS = Set.of(ADMINISTRATIVE, "department", "school", "association", "other");

    boolean isAdministrative() {
        return kind == null || kind.equals(ADMINISTRATIVE);
    }
}
