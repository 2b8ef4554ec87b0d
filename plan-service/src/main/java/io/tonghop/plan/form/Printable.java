package io.tonghop.plan.form;

import org.jspecify.annotations.Nullable;

/** Words that a page can show and a database can keep. */
final class Printable {

    private static final int LONGEST_ECHO = 80;

    private Printable() {}

    /** Whether there are no control characters but line ends and tabs, and no halves of a character. */
    static boolean isPrintable(String words) {
        return words.codePoints().allMatch(Printable::isPrintable);
    }

    /** What was sent, fit to be repeated in a message. */
    static String shown(@Nullable String words) {
        if (words == null) {
            return "-";
        }
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .limit(LONGEST_ECHO)
                .map(point -> isPrintable(point) ? point : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isPrintable(int point) {
        boolean layout = point == '\n' || point == '\r' || point == '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return layout || !(Character.isISOControl(point) || half);
    }
}
