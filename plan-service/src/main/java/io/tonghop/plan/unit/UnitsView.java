package io.tonghop.plan.unit;

import java.util.List;

/** A part of a list of units. */
public record UnitsView(List<UnitView> items) {}
