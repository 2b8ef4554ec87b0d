package io.tonghop.plan.job;

/** Where a job is; only a running one changes. */
public enum JobStatus {
    running,
    done,
    failed,
    cancelled
}
