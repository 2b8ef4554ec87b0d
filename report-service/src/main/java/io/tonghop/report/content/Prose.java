package io.tonghop.report.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Text that a person wrote: bounded, and without what neither a database nor a page can hold. */
public final class Prose {

    /** Characters in one section of the narrative. */
    public static final int SECTION = 20_000;
    /** Characters in a reason. */
    public static final int REASON = 2_000;

    private Prose() {}

    /** The text of a node; a violation of the field when it is not text, too long, or not printable. */
    public static Optional<String> read(JsonNode node, String field, int longest, Violations violations) {
        if (!node.isTextual()) {
            violations.add(field, "phải là văn bản", "must be text");
            return Optional.empty();
        }
        String text = node.textValue();
        if (text.codePointCount(0, text.length()) > longest) {
            violations.add(field, "dài quá " + longest + " ký tự", "is longer than " + longest + " characters");
            return Optional.empty();
        }
        if (!text.codePoints().allMatch(Prose::printable)) {
            violations.add(field, "có ký tự không hợp lệ", "has characters that are not text");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean printable(int point) {
        boolean layout = point == '\n' || point == '\r' || point == '\t';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return layout || !(Character.isISOControl(point) || surrogate);
    }
}
