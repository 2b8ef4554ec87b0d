package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rule of a form says about its cell and the cells it is compared with. Each is checked on exact integers. */
public enum RuleKind {
    /** The cell equals the sum of the others: attendances with an "other" row. */
    EQUALS_SUM("equals-sum", true),
    /** The cell is the sum of the others or more: parts that need not be all of it. */
    AT_LEAST_SUM("at-least-sum", true),
    /** The cell is the sum of the others or less. */
    NOT_ABOVE("not-above", true),
    /** The cell is no smaller than any of the others: distinct people, who may be in several of them. */
    AT_LEAST_EACH("at-least-each", true),
    /** When any of the others has a figure other than 0, the cell needs a figure. */
    REQUIRED_WITH("required-with", false),
    /**
     * The cell is at most so many times what the same cell was in the unit's report under the plan before. It names no other
     * cell.
     */
    AT_MOST_TIMES_LAST("at-most-times-last", false);

    private final String code;
    private final boolean comparesFigures;

    RuleKind(String code, boolean comparesFigures) {
        this.code = code;
        this.comparesFigures = comparesFigures;
    }

    /** As it is written in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether figures of its cells are added or compared, so that they must be of one type, currency and scale. */
    public boolean comparesFigures() {
        return comparesFigures;
    }
}
