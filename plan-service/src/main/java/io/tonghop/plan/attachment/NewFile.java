package io.tonghop.plan.attachment;

import io.tonghop.plan.PlanError;

/** A file that somebody sends. */
record NewFile(String name, MediaKind kind, byte[] content) {

    private static final int LARGEST_MB = 20;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when it is too large, or not of a kind that is taken */
    static NewFile of(String name, byte[] content) {
        if (content.length > LARGEST_MB * 1024 * 1024) {
            throw PlanError.ATTACHMENT_TOO_LARGE.problem(LARGEST_MB);
        }
        return new NewFile(name, MediaKind.of(content).orElseThrow(PlanError.BAD_ATTACHMENT::problem), content);
    }
}
