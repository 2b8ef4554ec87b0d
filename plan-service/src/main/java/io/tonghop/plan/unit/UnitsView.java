package io.tonghop.plan.unit;

import java.util.List;

/** A part of a list of units, and how many there are in all. */
public record UnitsView(List<UnitView> items, long total) {}
