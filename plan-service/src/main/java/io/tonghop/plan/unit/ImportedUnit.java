package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a file says of a unit, for those who read such files besides the import.
 *
 * @param line where it stands in the file, from 1
 * @param parentCode absent at the top
 * @param validFrom absent when it is older than the records
 */
public record ImportedUnit(
        long line,
        String tier,
        String code,
        Text name,
        String kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom) {

    /** Reads a CSV file of units; what cannot be read is added to the violations. */
    public static List<ImportedUnit> read(byte[] csv, Map<String, Integer> tiers, Violations violations) {
        return UnitFile.read(csv, tiers.keySet(), violations).stream()
                .map(row -> new ImportedUnit(
                        row.line(),
                        row.tier(),
                        row.code(),
                        new Text(row.name(), row.nameEn()),
                        row.kind() == null ? UnitRow.ADMINISTRATIVE : row.kind(),
                        row.parentCode(),
                        row.validity().from()))
                .toList();
    }

    /** A file as text. */
    public static String text(byte[] file) {
        return UnitFile.text(file);
    }
}
