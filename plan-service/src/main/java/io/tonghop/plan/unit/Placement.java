package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import java.util.List;
import java.util.UUID;

/**
 * Where a unit stands on a date.
 *
 * @param path the unit first, the root last
 */
public record Placement(UUID id, String code, Text name, String tier, String kind, List<UUID> path) {}
