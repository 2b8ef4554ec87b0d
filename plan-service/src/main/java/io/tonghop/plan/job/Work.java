package io.tonghop.plan.job;

/** What a job does: all of it or nothing, in a transaction of its own. */
@FunctionalInterface
public interface Work {

    /**
     * Does it.
     *
     * @return what is shown as the job's result, as JSON
     */
    Object run(Progress progress);
}
