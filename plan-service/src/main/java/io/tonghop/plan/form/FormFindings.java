package io.tonghop.plan.form;

import io.tonghop.contracts.Text;
import io.tonghop.plan.input.WrittenValidator;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was found wrong in a form so far, by field; the first hundred are kept. */
final class FormFindings {

    private static final int KEPT = 100;
    private static final int LONGEST_NAME = 2_000;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}])?");

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    void check(boolean right, String field, String message) {
        if (!right && violations.size() < KEPT) {
            violations.add(new Violation(field, message));
        }
    }

    void code(String field, @Nullable String code) {
        check(
                code != null && CODE.matcher(code).matches(),
                field,
                "cần mã gồm chữ, số và . _ - / needs a code of letters, digits and . _ -");
    }

    /** A code that no other element of its list may have. */
    void newCode(String list, int index, @Nullable String code) {
        String field = list + "[" + index + "].code";
        code(field, code);
        check(code == null || codes.add(list + "/" + code), field, "mã trùng / the code is there twice: " + code);
    }

    void written(String field, @Nullable Text text) {
        check(WrittenValidator.isWritten(text, LONGEST_NAME), field, "cần tiếng Việt (vi) / needs Vietnamese (vi)");
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
