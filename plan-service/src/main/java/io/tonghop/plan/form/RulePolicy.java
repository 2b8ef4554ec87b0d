package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.Rule;
import io.tonghop.contracts.RuleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules: over cells that the form has, that some unit answers together, and whose figures can be compared. */
final class RulePolicy {

    private static final int MOST_PARTS = 500;

    private final FormCells cells;
    private final FormFindings findings;

    private RulePolicy(FormCells cells, FormFindings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    static void check(List<Rule> rules, FormCells cells, FormFindings findings) {
        RulePolicy policy = new RulePolicy(cells, findings);
        for (int i = 0; i < rules.size(); i++) {
            String field = "rules[" + i + "]";
            findings.newCode("rules", field + ".code", rules.get(i).code());
            policy.check(rules.get(i), rules.get(i).kind(), field);
        }
    }

    private void check(Rule rule, @Nullable RuleKind kind, String field) {
        findings.present(kind, field + ".kind");
        findings.present(rule.severity(), field + ".severity");
        findings.written(field + ".message", rule.message());
        Optional<Cell> cell = cells.named(rule.cell(), field + ".cell", findings);
        checkFactor(rule, kind, field + ".factor");
        checkNumber(rule, kind, field + ".of");
        if (kind != null && rule.of().size() <= MOST_PARTS) {
            checkParts(rule, kind, cell, field + ".of");
        }
    }

    private void checkFactor(Rule rule, @Nullable RuleKind kind, String field) {
        findings.check(
                kind == RuleKind.AT_MOST_TIMES_LAST ? rule.hasUsableFactor() : rule.factor() == null,
                field,
                "số trên 0 đến 1000, không quá 4 chữ số thập phân, chỉ cho at-most-times-last"
                        + " / above 0 to 1000, at most 4 decimals, for at-most-times-last only");
    }

    private void checkNumber(Rule rule, @Nullable RuleKind kind, String field) {
        int parts = rule.of().size();
        if (kind == RuleKind.AT_MOST_TIMES_LAST) {
            findings.check(parts == 0, field, "so với kỳ trước, không có ô khác / compares with itself, no other cell");
        } else {
            findings.check(
                    parts >= 1 && parts <= MOST_PARTS,
                    field,
                    "từ 1 đến %1$d ô / from 1 to %1$d cells".formatted(MOST_PARTS));
        }
    }

    private void checkParts(Rule rule, RuleKind kind, Optional<Cell> cell, String field) {
        Set<String> seen = new HashSet<>();
        Answerers answerers = cell.map(Answerers::of).orElse(Answerers.ALL);
        for (int i = 0; i < rule.of().size(); i++) {
            String code = rule.of().get(i);
            String place = field + "[" + i + "]";
            findings.check(!code.equals(rule.cell()), place, "là chính ô đó / is the cell itself");
            findings.check(seen.add(code), place, "ô trùng / the cell is there twice");
            Optional<Cell> part = cells.named(code, place, findings);
            if (part.isPresent() && cell.isPresent()) {
                findings.check(
                        !kind.comparesFigures() || FormCells.addUp(cell.get(), part.get()),
                        place,
                        "khác loại số liệu / is of another type, currency or scale");
                Optional<Answerers> both = answerers.and(part.get());
                findings.check(
                        both.isPresent(),
                        place,
                        "không đơn vị nào trả lời cả các ô này / no unit answers it and the cells before it");
                answerers = both.orElse(answerers);
            }
        }
    }
}
