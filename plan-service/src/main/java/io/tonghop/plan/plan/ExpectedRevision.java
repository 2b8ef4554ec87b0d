package io.tonghop.plan.plan;

import io.tonghop.plan.PlanError;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The revision that a caller has read and means to change, from its {@code If-Match}. */
record ExpectedRevision(@Nullable String ifMatch) {

    /** As it is sent to the caller. */
    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    ExpectedRevision required() {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PlanError.REVISION_REQUIRED.problem();
        }
        return this;
    }

    void check(long revision) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag(revision)::equals)) {
            throw PlanError.STALE_REVISION.problem(revision);
        }
    }
}
