package io.tonghop.plan.obligation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One unit under one plan. */
@Embeddable
public record ObligationId(UUID planId, UUID unitId) {}
