package io.tonghop.contracts;

import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that follow from the counting bases of a form's parent rows, in the order of the form. */
final class BasisRules {

    private final Map<String, List<Cell>> below = new HashMap<>();
    private final Set<Target> written = new HashSet<>();
    private final FormSpec form;

    private record Target(@Nullable String cell, @Nullable RuleKind kind) {}

    BasisRules(FormSpec form) {
        this.form = form;
        for (Cell cell : form.cells()) {
            String parent = cell.indicator().parent();
            if (parent != null) {
                below.computeIfAbsent(parent + "." + cell.measure().code(), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        form.rules().forEach(rule -> written.add(new Target(rule.cell(), rule.kind())));
    }

    List<Rule> derived() {
        List<Rule> derived = new ArrayList<>();
        for (Cell cell : form.cells()) {
            Basis basis = cell.indicator().basis();
            List<Cell> parts = below.getOrDefault(cell.code(), List.of());
            if (basis != null && !parts.isEmpty()) {
                basis.rules().stream()
                        .filter(kind -> !written.contains(new Target(cell.code(), kind)))
                        .forEach(kind -> derived.add(rule(cell, kind, parts)));
            }
        }
        return derived;
    }

    private static Rule rule(Cell cell, RuleKind kind, List<Cell> parts) {
        return new Rule(
                "basis:" + cell.code() + ":" + kind.code(),
                kind,
                cell.code(),
                parts.stream().map(Cell::code).toList(),
                Severity.warning,
                message(cell, kind, parts),
                null);
    }

    private static Text message(Cell cell, RuleKind kind, List<Cell> parts) {
        Indicator row = cell.indicator();
        String first = parts.get(0).indicator().code();
        String last = parts.get(parts.size() - 1).indicator().code();
        boolean one = parts.size() == 1;
        String rowsVi = one ? "dòng " + first : "các dòng " + first + " đến " + last;
        String rowsEn = one ? "row " + first : "rows " + first + " to " + last;
        return new Text(
                "Dòng " + row.code() + " “" + row.name().vi() + "”, cột “"
                        + cell.measure().name().vi() + "”: " + wrongVi(kind) + " " + rowsVi + "; hãy giải thích.",
                "Row " + row.code() + " “" + english(row.name()) + "”, column “"
                        + english(cell.measure().name()) + "”: " + wrongEn(kind) + " " + rowsEn + "; explain.");
    }

    private static String wrongVi(RuleKind kind) {
        return switch (kind) {
            case EQUALS_SUM -> "khác tổng";
            case AT_LEAST_SUM -> "nhỏ hơn tổng";
            case NOT_ABOVE -> "lớn hơn tổng";
            case AT_LEAST_EACH -> "nhỏ hơn một trong";
            case REQUIRED_WITH, AT_MOST_TIMES_LAST -> "không khớp với";
        };
    }

    private static String wrongEn(RuleKind kind) {
        return switch (kind) {
            case EQUALS_SUM -> "differs from the sum of";
            case AT_LEAST_SUM -> "is below the sum of";
            case NOT_ABOVE -> "is above the sum of";
            case AT_LEAST_EACH -> "is below one of";
            case REQUIRED_WITH, AT_MOST_TIMES_LAST -> "does not agree with";
        };
    }

    private static String english(Text name) {
        String en = name.en();
        return en == null ? name.vi() : en;
    }
}
