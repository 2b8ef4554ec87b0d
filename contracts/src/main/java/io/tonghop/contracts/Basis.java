package io.tonghop.contracts;

import java.util.List;

/**
 * What a parent row counts, seen from the rows below it ("Tổng số ..., trong đó"). It decides the rules that the row keeps in
 * every measure that it shares with them; a breach is a warning to explain.
 */
public enum Basis {
    /** Attendances, events or anything else that the rows below split completely: exactly their sum. */
    attendances(RuleKind.EQUALS_SUM),
    /** Distinct people, who may be in several of the rows below: between the largest of them and their sum. */
    people(RuleKind.AT_LEAST_EACH, RuleKind.NOT_ABOVE),
    /** The rows below are disjoint parts, and not all there are: their sum or more. */
    parts(RuleKind.AT_LEAST_SUM);

    private final List<RuleKind> rules;

    Basis(RuleKind... rules) {
        this.rules = List.of(rules);
    }

    /** The kinds of rule that follow. */
    public List<RuleKind> rules() {
        return rules;
    }
}
