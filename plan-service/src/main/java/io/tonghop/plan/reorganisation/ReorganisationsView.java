package io.tonghop.plan.reorganisation;

import java.util.List;

/** Reorganisations, the latest effective first. */
public record ReorganisationsView(List<ReorganisationView> items) {}
