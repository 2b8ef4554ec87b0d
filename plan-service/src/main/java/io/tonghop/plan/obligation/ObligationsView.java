package io.tonghop.plan.obligation;

import java.util.List;

/** A part of the obligations of a plan, with how many there are in all. */
public record ObligationsView(List<ObligationView> items, long total) {}
