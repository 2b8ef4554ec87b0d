package io.tonghop.report.ledger;

import io.tonghop.report.ReportError;
import io.tonghop.report.content.Violations;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the client has read, and so may overwrite.
 *
 * @param kind which of the conditions it is
 * @param revisions those it names
 */
public record Precondition(Kind kind, Set<Long> revisions) {

    enum Kind {
        NONE,
        ABSENT,
        PRESENT,
        ONE_OF
    }

    private static final Pattern TAGS = Pattern.compile("(W/)?\"[^\"]{0,40}\"(\\s*,\\s*(W/)?\"[^\"]{0,40}\"){0,9}");
    private static final Pattern REVISION = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    /** Reads the two headers of RFC 9110; a weak tag, or one that is not ours, matches nothing. */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        Violations violations = new Violations();
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            violations.add("If-None-Match", "chỉ nhận *", "only * is understood");
        }
        String tags = ifMatch == null ? "*" : ifMatch.strip();
        if (!tags.equals("*") && !TAGS.matcher(tags).matches()) {
            violations.add("If-Match", "phải là phiên bản trong dấu nháy, như \"3\"", "must be revisions in quotes");
        }
        if (ifMatch != null && ifNoneMatch != null) {
            violations.add("If-Match", "không đi cùng If-None-Match", "cannot go with If-None-Match");
        }
        violations.throwAs(ReportError.INVALID_REQUEST);
        if (ifNoneMatch != null) {
            return new Precondition(Kind.ABSENT, Set.of());
        }
        if (ifMatch == null) {
            return new Precondition(Kind.NONE, Set.of());
        }
        return tags.equals("*")
                ? new Precondition(Kind.PRESENT, Set.of())
                : new Precondition(Kind.ONE_OF, revisions(tags));
    }

    private static Set<Long> revisions(String tags) {
        return Arrays.stream(tags.split(",", -1))
                .map(tag -> REVISION.matcher(tag.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For changes that must not overwrite what the client has not seen. */
    void require(Report report) {
        if (kind == Kind.NONE && report.exists()) {
            throw ReportError.REVISION_REQUIRED.problem(report.revision());
        }
        check(report);
    }

    /** For changes where naming a revision is a choice. */
    void check(Report report) {
        boolean holds = switch (kind) {
            case NONE -> true;
            case ABSENT -> !report.exists();
            case PRESENT -> report.exists();
            case ONE_OF -> revisions.contains(report.revision());
        };
        if (!holds) {
            throw ReportError.STALE_REVISION.problem(report.revision());
        }
    }
}
