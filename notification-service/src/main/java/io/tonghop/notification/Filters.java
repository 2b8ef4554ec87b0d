package io.tonghop.notification;

import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and remembers all that are wrong, so that a caller is told of them at once. */
public final class Filters {

    private final List<Violation> violations = new ArrayList<>();

    public @Nullable UUID uuid(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            violations.add(new Violation(name, "không phải mã định danh / not an id"));
            return null;
        }
    }

    public <E> @Nullable E oneOf(String name, @Nullable String value, E[] values) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        for (E one : values) {
            if (one.toString().equals(value)) {
                return one;
            }
        }
        String known = Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
        violations.add(new Violation(name, "phải là một trong / must be one of: " + known));
        return null;
    }

    public int number(String name, String value, int least, int most) {
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        violations.add(new Violation(name, "phải từ / must be from %d đến / to %d".formatted(least, most)));
        return least;
    }

    /** Refuses the request, naming every wrong parameter. */
    public void throwIfWrong() {
        if (!violations.isEmpty()) {
            throw NotificationError.BAD_FILTER.problem(violations);
        }
    }
}
