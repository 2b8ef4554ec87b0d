package io.tonghop.plan.plan;

import java.util.List;

/** The decisions about a plan since it was issued, the newest first. */
public record PlanChangesView(List<PlanChangeView> items) {}
