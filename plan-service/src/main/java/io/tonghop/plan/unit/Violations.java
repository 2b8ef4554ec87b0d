package io.tonghop.plan.unit;

import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a file, by line and column; all are counted, the first hundred are told. */
public final class Violations {

    private static final int TOLD = 100;

    private final List<Violation> told = new ArrayList<>();
    private int count;

    public void add(long line, String column, String message) {
        count++;
        if (told.size() < TOLD) {
            told.add(new Violation("lines[" + line + "]." + column, message));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    public List<Violation> told() {
        return List.copyOf(told);
    }
}
