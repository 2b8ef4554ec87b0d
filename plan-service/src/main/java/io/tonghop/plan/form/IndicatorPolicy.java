package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows: a tree of known parents, over known columns, asked of known tiers. */
final class IndicatorPolicy {

    private static final int MOST_CELLS = 5_000;

    private IndicatorPolicy() {}

    static void check(FormSpec form, Set<String> tiers, FormFindings findings) {
        List<Indicator> indicators = form.indicators();
        findings.check(!form.cells().isEmpty(), "indicators", "không có ô số liệu nào / no cell holds a figure");
        findings.check(form.cells().size() <= MOST_CELLS, "indicators", "quá nhiều ô / too many cells");
        Map<String, String> parents = new HashMap<>();
        indicators.forEach(row -> parents.put(row.code(), row.parent()));
        Set<String> measures =
                form.measures().stream().map(FormSpec.Measure::code).collect(Collectors.toSet());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator row = indicators.get(i);
            String field = "indicators[" + i + "]";
            findings.newCode("indicators", i, row.code());
            findings.written(field + ".name", row.name());
            findings.check(
                    row.parent() == null || parents.containsKey(row.parent()),
                    field + ".parent",
                    "không có chỉ tiêu này / no such indicator: " + row.parent());
            findings.check(!isBelowItself(row, parents), field + ".parent", "vòng lặp / a cycle");
            checkMeasures(row, measures, field, findings);
            findings.check(tiers.containsAll(row.tiers()), field + ".tiers", "không có cấp này / no such tier");
        }
    }

    private static void checkMeasures(Indicator row, Set<String> measures, String field, FormFindings findings) {
        findings.check(
                measures.containsAll(row.measures()),
                field + ".measures",
                "không có cột này / no such measure: " + row.measures());
        findings.check(
                new HashSet<>(row.measures()).size() == row.measures().size(),
                field + ".measures",
                "cột trùng / a measure is there twice");
        findings.check(
                !row.heading() || row.measures().isEmpty(),
                field + ".measures",
                "tiêu đề không có số liệu / a heading has no figures");
    }

    private static boolean isBelowItself(Indicator row, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        for (String above = row.parent(); above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(row.code())) {
                return true;
            }
        }
        return false;
    }
}
