package io.tonghop.aggregation.total;

import io.tonghop.contracts.Text;
import java.util.UUID;

/** A unit as a reader knows it. */
public record UnitRef(UUID id, String code, Text name, String tier) {}
