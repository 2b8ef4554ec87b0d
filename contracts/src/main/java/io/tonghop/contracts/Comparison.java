package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a figure stands to the value that it is held against. */
public enum Comparison {
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    EQUAL("equal"),
    ABOVE("above"),
    BELOW("below");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** As it is written in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the figure stands so to the value; both count in the last place of the same measure. */
    public boolean holds(long figure, long value) {
        return switch (this) {
            case AT_LEAST -> figure >= value;
            case AT_MOST -> figure <= value;
            case EQUAL -> figure == value;
            case ABOVE -> figure > value;
            case BELOW -> figure < value;
        };
    }
}
