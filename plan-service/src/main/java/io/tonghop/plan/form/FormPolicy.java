package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.List;
import java.util.Set;

/** What a form must be before anybody is asked to fill it in. */
final class FormPolicy {

    private static final int LONGEST_SOURCE = 2_000;
    private static final int MOST_SECTIONS = 200;
    private static final int MOST_MEASURES = 50;
    private static final int MOST_INDICATORS = 2_000;
    private static final int MOST_RULES = 2_000;
    private static final int MOST_PERCENTAGES = 500;
    private static final int MOST_CELLS = 5_000;

    private FormPolicy() {}

    /**
     * Everything that is wrong, by field; of a form that is too large, only that. Sums that run in circles are looked for when
     * nothing else is wrong.
     *
     * @param tiers codes of the tiers that there are
     */
    static List<Violation> violations(FormSpec form, Set<String> tiers) {
        FormFindings findings = new FormFindings();
        checkSizes(form, findings);
        if (!findings.all().isEmpty()) {
            return findings.all();
        }
        findings.code("code", form.code());
        findings.check(form.version() >= 1, "version", "từ 1 trở lên / at least 1");
        findings.written("title", form.title());
        findings.line("source", form.source(), LONGEST_SOURCE);
        for (int i = 0; i < form.narrative().size(); i++) {
            FormSpec.Section section = form.narrative().get(i);
            findings.newCode("narrative", "narrative[" + i + "].code", section.code());
            findings.written("narrative[" + i + "].name", section.name());
        }
        FormCells cells = new FormCells(form);
        MeasurePolicy.check(form.measures(), findings);
        IndicatorPolicy.check(form, tiers, findings);
        BasisPolicy.check(form, findings);
        RulePolicy.check(form.rules(), cells, findings);
        PercentagePolicy.check(form, cells, tiers, findings);
        if (findings.all().isEmpty()) {
            CyclePolicy.check(form, findings);
        }
        return findings.all();
    }

    private static void checkSizes(FormSpec form, FormFindings findings) {
        atMost(MOST_SECTIONS, form.narrative(), "narrative", findings);
        atMost(MOST_MEASURES, form.measures(), "measures", findings);
        atMost(MOST_INDICATORS, form.indicators(), "indicators", findings);
        atMost(MOST_RULES, form.rules(), "rules", findings);
        atMost(MOST_PERCENTAGES, form.ratios(), "ratios", findings);
        atMost(MOST_PERCENTAGES, form.shares(), "shares", findings);
        long cells = form.indicators().stream()
                .mapToLong(row -> row.measures().size())
                .sum();
        findings.check(cells <= MOST_CELLS, "indicators", "quá %1$d ô / more than %1$d cells".formatted(MOST_CELLS));
    }

    private static void atMost(int most, List<?> list, String field, FormFindings findings) {
        findings.check(list.size() <= most, field, "không quá %1$d phần tử / at most %1$d elements".formatted(most));
    }
}
