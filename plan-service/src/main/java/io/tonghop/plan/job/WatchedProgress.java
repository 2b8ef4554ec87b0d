package io.tonghop.plan.job;

import java.time.Duration;
import java.util.UUID;

/** Writes down how far a job is, a few times a second at most. */
final class WatchedProgress implements Progress {

    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final UUID job;
    private final JobRepository jobs;
    private long next;
    private long totalWritten = -1;

    WatchedProgress(UUID job, JobRepository jobs) {
        this.job = job;
        this.jobs = jobs;
        this.next = System.nanoTime();
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (now - next < 0 && total == totalWritten) {
            return;
        }
        next = now + PAUSE;
        totalWritten = total;
        if (jobs.progress(job, done, total)) {
            throw new JobCancelled();
        }
    }
}
