package io.tonghop.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Copies of what a record is given. */
final class Copies {

    private Copies() {}

    /**
     * A copy in the same order.
     *
     * @throws NullPointerException for a null among the values
     */
    static <V> Map<String, V> withoutNulls(Map<String, V> values) {
        values.forEach((key, value) -> Objects.requireNonNull(value, key));
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
