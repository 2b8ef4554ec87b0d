package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.plan.unit.Placement;
import java.util.List;

/** A unit from which a plan asks a report, before when and for whom. */
public record Asked(Placement unit, Due due, List<Recipient> recipients) {}
