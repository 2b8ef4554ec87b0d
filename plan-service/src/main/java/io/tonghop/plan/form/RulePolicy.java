package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules: of a known kind, over cells that the form has. */
final class RulePolicy {

    private static final String EQUALS_SUM = "equals-sum";

    private RulePolicy() {}

    static void check(FormSpec form, FormFindings findings) {
        Set<String> cells = form.cells().stream().map(FormSpec.Cell::code).collect(Collectors.toSet());
        List<Rule> rules = form.rules();
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), i, cells, findings);
        }
    }

    @SuppressWarnings("ConstantValue") // a body can leave anything out
    private static void check(Rule rule, int index, Set<String> cells, FormFindings findings) {
        String field = "rules[" + index + "]";
        findings.newCode("rules", index, rule.code());
        findings.check(EQUALS_SUM.equals(rule.kind()), field + ".kind", "chỉ có / there is only: " + EQUALS_SUM);
        findings.check(
                rule.cell() != null && cells.contains(rule.cell()),
                field + ".cell",
                "không có ô này / no such cell: " + rule.cell());
        findings.check(rule.severity() != null, field + ".severity", "thiếu / is missing");
        findings.written(field + ".message", rule.message());
        List<String> of = rule.of();
        findings.check(of != null && !of.isEmpty(), field + ".of", "thiếu / is missing");
        if (of != null) {
            checkParts(rule, of, field, cells, findings);
        }
    }

    private static void checkParts(Rule rule, List<String> of, String field, Set<String> cells, FormFindings findings) {
        for (int i = 0; i < of.size(); i++) {
            String part = of.get(i);
            findings.check(
                    part != null && cells.contains(part),
                    field + ".of[" + i + "]",
                    "không có ô này / no such cell: " + part);
        }
        findings.check(!of.contains(rule.cell()), field + ".of", "có chính ô đó / holds the cell itself");
        findings.check(new HashSet<>(of).size() == of.size(), field + ".of", "ô trùng / a cell is there twice");
    }
}
