package io.tonghop.plan.job;

/** How far some work has come. */
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, total) -> {};

    /**
     * Tells how far the work is. Cheap enough to be called for every line.
     *
     * @param total 0 while it is not known
     * @throws RuntimeException when somebody has cancelled the work; let it pass, so that the transaction is rolled back
     */
    void at(long done, long total);
}
