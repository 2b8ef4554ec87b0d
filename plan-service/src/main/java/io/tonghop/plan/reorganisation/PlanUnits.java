package io.tonghop.plan.reorganisation;

import io.tonghop.contracts.Text;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units of a plan in force. */
record PlanUnits(UUID id, @Nullable String number, Text title, Set<UUID> units) {}
