package io.tonghop.plan.unit;

import io.tonghop.plan.input.PlausibleDateValidator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line after another, and notes what is wrong with each. */
final class UnitRowReader {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,300}");

    private final Set<String> tiers;
    private final Violations violations;

    UnitRowReader(Set<String> tiers, Violations violations) {
        this.tiers = tiers;
        this.violations = violations;
    }

    Optional<UnitRow> read(long line, UnitFields record) {
        int before = violations.count();
        String code = matching(line, "code", CODE, record.get("code"));
        String name = matching(line, "name", NAME, record.get("name"));
        String nameEn = optional(line, "name_en", NAME, record);
        String kind = optional(line, "kind", NAME, record);
        if (kind != null && !UnitRow.KINDS.contains(kind)) {
            violations.add(line, "kind", "không có loại này / no such kind: " + kind);
        }
        String parentCode = optional(line, "parent_code", CODE, record);
        String tier = tier(line, "level", record.get("level"));
        String parentTier = record.get("parent_level");
        if (!parentTier.isEmpty()) {
            tier(line, "parent_level", parentTier);
            if (parentCode == null) {
                violations.add(line, "parent_level", "thiếu parent_code / parent_code is missing");
            }
        }
        Validity validity = new Validity(date(line, "valid_from", record), date(line, "valid_to", record));
        if (validity.isEmpty()) {
            violations.add(line, "valid_to", "phải sau valid_from / must be after valid_from");
        }
        return violations.count() > before
                ? Optional.empty()
                : Optional.of(new UnitRow(
                        line,
                        code,
                        name,
                        nameEn,
                        kind,
                        tier,
                        parentCode,
                        parentTier.isEmpty() ? null : parentTier,
                        validity));
    }

    private String tier(long line, String column, String tier) {
        if (!tiers.contains(tier)) {
            violations.add(line, column, "không có cấp này / no such level: " + shortened(tier));
        }
        return tier;
    }

    private String matching(long line, String column, Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            violations.add(line, column, "trống, quá dài hoặc có ký tự lạ / empty, too long or with odd characters");
        }
        return value;
    }

    private @Nullable String optional(long line, String column, Pattern pattern, UnitFields record) {
        String value = record.get(column);
        return value.isEmpty() ? null : matching(line, column, pattern, value);
    }

    private @Nullable LocalDate date(long line, String column, UnitFields record) {
        String value = record.get(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (PlausibleDateValidator.isPlausible(date)) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below, like a date out of range
        }
        violations.add(line, column, "không phải ngày (năm-tháng-ngày) / not a date (yyyy-mm-dd): " + shortened(value));
        return null;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
