package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The exact integer in one cell. A count travels in JSON as a number, money (in the smallest unit of its currency; for VND,
 * đồng) as a string of digits, so that no reader loses a digit to floating point.
 */
public sealed interface Figure {

    /** The largest value of one cell of one report, unless its form says less; a country's sum of it fits a {@code long}. */
    long CAP = 10_000_000_000_000L;

    long value();

    /** People, classes, books: a JSON number. */
    record Count(@JsonValue long value) implements Figure {}

    /** An amount of money: a JSON string of digits. */
    record Money(long value) implements Figure {
        @JsonValue
        String json() {
            return Long.toString(value);
        }
    }

    /**
     * Reads a figure from its JSON form.
     *
     * @param json an integer or a string of digits
     * @throws IllegalArgumentException for a fraction, a number beyond a {@code long}, or anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Figure of(Object json) {
        if (json instanceof Integer || json instanceof Long) {
            return new Count(((Number) json).longValue());
        }
        if (json instanceof String digits && digits.matches("-?\\d{1,19}")) {
            return new Money(Long.parseLong(digits));
        }
        throw new IllegalArgumentException("not an exact integer: " + json);
    }
}
