package io.tonghop.report.content;

import io.tonghop.platform.problem.ErrorCode.Violation;
import io.tonghop.report.ReportError;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a request, said at once, with the field in a form that is safe to repeat. */
public final class Violations {

    private static final int MOST_REPORTED = 100;
    private static final int LONGEST_FIELD = 120;

    private final List<Violation> found = new ArrayList<>();
    private int count;

    public void add(String field, String vi, String en) {
        count++;
        if (found.size() < MOST_REPORTED) {
            found.add(new Violation(printable(field), vi + " / " + en));
        }
    }

    int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Ends the request when anything was wrong. */
    public void throwAs(ReportError error) {
        if (!isEmpty()) {
            throw as(error);
        }
    }

    RuntimeException as(ReportError error) {
        return error.problem(List.copyOf(found), count);
    }

    private static String printable(String field) {
        String shown = field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD) + "…";
        StringBuilder safe = new StringBuilder(shown.length());
        shown.codePoints()
                .map(point -> Character.isISOControl(point) || isSurrogate(point) ? '\uFFFD' : point)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
