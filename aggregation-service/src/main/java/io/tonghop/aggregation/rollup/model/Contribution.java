package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.Counts;
import io.tonghop.contracts.ObligationEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one unit adds to itself and to every unit above it: the newest obligation and the newest report, seen together. When
 * either changes, the old contribution is taken from its units and the new one is added to its own; every correction, return,
 * withdrawal, excuse and move is this one rule.
 *
 * @param report absent until there is one
 */
record Contribution(Duty duty, @Nullable Submission report) {

    /** The revisions it was made of. */
    long version() {
        return Math.addExact(duty.revision(), report == null ? 0 : report.revision());
    }

    /** The report whose figures count, if one does. */
    @Nullable Submission counted() {
        return report != null && report.counts() && duty.status() != ObligationEvent.Status.cancelled ? report : null;
    }

    /** An excused unit is expected only if it reported all the same, so that no rate passes 100 %. */
    boolean isExpected() {
        return switch (duty.status()) {
            case active -> true;
            case excused -> counted() != null;
            case cancelled -> false;
        };
    }

    Counts counts() {
        Submission counted = counted();
        boolean late = counted != null && counted.isLate(duty.due());
        boolean returned = isExpected() && report != null && report.isReturned();
        return new Counts(
                one(isExpected()),
                one(counted != null),
                one(counted != null && !late),
                one(late),
                one(returned),
                one(counted != null && counted.isApproved()));
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }
}
