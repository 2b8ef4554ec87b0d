package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.List;
import java.util.Set;

/** What a form must be before anybody is asked to fill it in. */
final class FormPolicy {

    private FormPolicy() {}

    static List<Violation> violations(FormSpec form, Set<String> tiers) {
        FormFindings findings = new FormFindings();
        findings.code("code", form.code());
        findings.check(form.version() >= 1, "version", "từ 1 trở lên / at least 1");
        findings.written("title", form.title());
        for (int i = 0; i < form.narrative().size(); i++) {
            FormSpec.Section section = form.narrative().get(i);
            findings.newCode("narrative", i, section.code());
            findings.written("narrative[" + i + "].name", section.name());
        }
        MeasurePolicy.check(form.measures(), findings);
        IndicatorPolicy.check(form, tiers, findings);
        RulePolicy.check(form, findings);
        return findings.all();
    }
}
