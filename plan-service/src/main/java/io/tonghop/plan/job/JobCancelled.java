package io.tonghop.plan.job;

/** Somebody cancelled the work. */
final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("cancelled", null, false, false);
    }
}
