package io.tonghop.plan.plan;

import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.regime.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan comes to on the tree of its date.
 *
 * @param treeDate the day whose tree it belongs to
 * @param issuerPath where its issuer stood on that day: itself first, the root last
 * @param reports who is asked for a report
 * @param plans who is asked for a plan of its own
 * @param warnings what its planner should look at
 */
record Demand(
        LocalDate treeDate, List<UUID> issuerPath, List<Asked> reports, List<Asked> plans, List<Warning> warnings) {}
