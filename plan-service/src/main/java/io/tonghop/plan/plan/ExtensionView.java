package io.tonghop.plan.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deadlines that were moved. */
public record ExtensionView(
        UUID id, UUID planId, List<UUID> unitIds, Instant due, String reason, String madeBy, Instant madeAt) {}
