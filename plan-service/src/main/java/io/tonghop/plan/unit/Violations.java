package io.tonghop.plan.unit;

import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a file, by line and column; all are counted, the first hundred are told. */
final class Violations {

    private static final int TOLD = 100;

    private final List<Violation> told = new ArrayList<>();
    private int count;

    void add(long line, String column, String message) {
        count++;
        if (told.size() < TOLD) {
            told.add(new Violation("lines[" + line + "]." + column, message));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Violation> told() {
        return List.copyOf(told);
    }
}
