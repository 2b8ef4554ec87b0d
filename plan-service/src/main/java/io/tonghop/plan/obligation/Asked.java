package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.plan.unit.Placement;
import java.time.Instant;
import java.util.List;

/**
 * A unit of which a plan asks something, before when and for whom.
 *
 * @param unit where it stands for this plan
 * @param due as the plan writes it
 * @param dueAt the moment that this means
 */
public record Asked(Placement unit, Due due, Instant dueAt, List<Recipient> recipients) {}
