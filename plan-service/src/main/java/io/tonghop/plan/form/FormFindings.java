package io.tonghop.plan.form;

import io.tonghop.contracts.Text;
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
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}])?");

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    void check(boolean right, String field, String message) {
        if (!right && violations.size() < KEPT) {
            violations.add(new Violation(field, message));
        }
    }

    /** Checks that something is there. */
    void present(@Nullable Object value, String field) {
        check(value != null, field, "thiếu / is missing");
    }

    void code(String field, @Nullable String code) {
        check(
                code != null && CODE.matcher(code).matches(),
                field,
                "cần mã gồm chữ, số và . _ - / needs a code of letters, digits and . _ -");
    }

    /** A code that nothing else in its scope may have. */
    void newCode(String scope, String field, @Nullable String code) {
        code(field, code);
        if (code != null && !codes.add(scope + "/" + code)) {
            check(false, field, "mã trùng / the code is there twice: " + Printable.shown(code));
        }
    }

    /** A text that must be there. */
    void written(String field, @Nullable Text text) {
        if (text == null) {
            check(false, field, "cần tiếng Việt (vi) / needs Vietnamese (vi)");
        } else {
            note(field, text);
        }
    }

    /** A text that may be left out, but not be blank. */
    void note(String field, @Nullable Text text) {
        if (text != null) {
            line(field + ".vi", text.vi(), LONGEST_TEXT);
            line(field + ".en", text.en(), LONGEST_TEXT);
        }
    }

    /** Words that may be left out, but not be blank. */
    void line(String field, @Nullable String words, int longest) {
        if (words != null) {
            check(!words.isBlank(), field, "không được trống / must not be blank");
            check(
                    words.length() <= longest,
                    field,
                    "không quá %1$d ký tự / at most %1$d characters".formatted(longest));
            check(Printable.isPrintable(words), field, "có ký tự không hợp lệ / has characters that cannot be printed");
        }
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
