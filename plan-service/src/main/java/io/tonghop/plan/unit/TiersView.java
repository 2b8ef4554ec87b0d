package io.tonghop.plan.unit;

import java.util.List;

/** The tiers there are, the topmost first. */
public record TiersView(List<TierView> items) {}
