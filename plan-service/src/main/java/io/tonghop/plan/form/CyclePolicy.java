package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.Rule;
import io.tonghop.contracts.RuleKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** No cell is, by way of sums, a part of itself. Sums that follow from a counting basis are sums too. */
final class CyclePolicy {

    private final Map<String, List<Part>> parts = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final FormFindings findings;

    /** A cell that a rule adds, and the field that says so. */
    private record Part(String cell, String field) {}

    /** A cell whose parts are being followed. */
    private record Step(String cell, Iterator<Part> parts) {}

    private CyclePolicy(FormFindings findings) {
        this.findings = findings;
    }

    static void check(FormSpec form, FormFindings findings) {
        CyclePolicy policy = new CyclePolicy(findings);
        // What follows from the tree comes first, so that it is a written rule that closes a circle.
        for (Rule rule : form.derivedRules()) {
            String field = "indicators[" + row(form.indicators(), rule.cell()) + "].basis";
            rule.of().forEach(part -> policy.add(rule, part, field));
        }
        for (int i = 0; i < form.rules().size(); i++) {
            Rule rule = form.rules().get(i);
            for (int j = 0; j < rule.of().size(); j++) {
                policy.add(rule, rule.of().get(j), "rules[" + i + "].of[" + j + "]");
            }
        }
        policy.parts.keySet().forEach(policy::follow);
    }

    private static int row(List<Indicator> rows, String cell) {
        String code = cell.substring(0, cell.lastIndexOf('.'));
        return IntStream.range(0, rows.size())
                .filter(i -> code.equals(rows.get(i).code()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("ConstantValue") // a body can leave the cell out
    private void add(Rule rule, String part, String field) {
        boolean sum = rule.kind() == RuleKind.EQUALS_SUM || rule.kind() == RuleKind.AT_LEAST_SUM;
        if (sum && rule.cell() != null && !part.equals(rule.cell())) {
            parts.computeIfAbsent(rule.cell(), cell -> new ArrayList<>()).add(new Part(part, field));
        }
    }

    private void follow(String start) {
        Deque<Step> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.parts().hasNext()) {
                Part part = step.parts().next();
                findings.check(
                        !open.contains(part.cell()), part.field(), "vòng lặp tổng / makes a cell a part of itself");
                enter(part.cell(), path);
            } else {
                open.remove(step.cell());
                path.remove();
            }
        }
    }

    private void enter(String cell, Deque<Step> path) {
        if (done.add(cell)) {
            open.add(cell);
            path.push(new Step(cell, parts.getOrDefault(cell, List.of()).iterator()));
        }
    }
}
