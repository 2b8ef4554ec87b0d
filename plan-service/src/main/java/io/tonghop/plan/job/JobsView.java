package io.tonghop.plan.job;

import java.util.List;

/** Jobs, the newest first. */
public record JobsView(List<JobView> items) {}
