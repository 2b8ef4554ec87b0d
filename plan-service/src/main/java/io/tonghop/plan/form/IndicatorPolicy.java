package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Measure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows: a tree of known parents, over known columns, asked of known tiers and kinds. */
final class IndicatorPolicy {

    private static final int DEEPEST = 10;
    private static final int LONGEST_UNIT = 200;
    private static final Set<String> KINDS = Set.of("administrative", "department", "school", "association", "other");

    private final Set<String> tiers;
    private final Set<String> measures;
    private final Map<String, @Nullable String> parents = new HashMap<>();
    private final FormFindings findings;

    private IndicatorPolicy(FormSpec form, Set<String> tiers, FormFindings findings) {
        this.tiers = tiers;
        this.measures = form.measures().stream().map(Measure::code).collect(Collectors.toSet());
        this.findings = findings;
        form.indicators().forEach(row -> parents.put(row.code(), row.parent()));
    }

    static void check(FormSpec form, Set<String> tiers, FormFindings findings) {
        findings.check(!form.cells().isEmpty(), "indicators", "không có ô số liệu nào / no cell holds a figure");
        IndicatorPolicy policy = new IndicatorPolicy(form, tiers, findings);
        for (int i = 0; i < form.indicators().size(); i++) {
            policy.check(form.indicators().get(i), "indicators[" + i + "]");
        }
    }

    private void check(Indicator row, String field) {
        findings.newCode("indicators", field + ".code", row.code());
        findings.written(field + ".name", row.name());
        findings.line(field + ".unit", row.unit(), LONGEST_UNIT);
        findings.note(field + ".note", row.note());
        checkPlace(row, field + ".parent");
        checkCodes(row.measures(), measures, field + ".measures", "không có cột này / no such measure: ");
        checkCodes(row.tiers(), tiers, field + ".tiers", "không có cấp này / no such tier: ");
        checkCodes(row.kinds(), KINDS, field + ".kinds", "không có loại đơn vị này / no such kind of unit: ");
        findings.check(
                !row.heading() || row.measures().isEmpty(),
                field + ".measures",
                "tiêu đề không có số liệu / a heading has no figures");
    }

    private void checkCodes(List<String> codes, Set<String> known, String field, String unknown) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String place = field + "[" + i + "]";
            String code = codes.get(i);
            findings.check(known.contains(code), place, unknown + Printable.shown(code));
            findings.check(seen.add(code), place, "có hai lần / is there twice: " + Printable.shown(code));
        }
    }

    private void checkPlace(Indicator row, String field) {
        if (row.parent() != null && !parents.containsKey(row.parent())) {
            findings.check(false, field, "không có chỉ tiêu này / no such indicator: " + Printable.shown(row.parent()));
            return;
        }
        Set<String> above = new HashSet<>();
        for (String next = row.parent(); next != null && above.add(next); next = parents.get(next)) {
            if (next.equals(row.code())) {
                findings.check(false, field, "vòng lặp / a cycle");
                return;
            }
        }
        findings.check(above.size() < DEEPEST, field, "sâu quá %1$d bậc / deeper than %1$d levels".formatted(DEEPEST));
    }
}
