package io.tonghop.plan.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.contracts.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An obligation as a reader sees it.
 *
 * @param path the unit first, the root last, as on the plan's date
 * @param due the moment in force from which a report is late
 * @param dueRule the words of the plan from which it first came
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        UUID planId,
        UUID unitId,
        long revision,
        Unit unit,
        List<UUID> path,
        Instant due,
        Due dueRule,
        List<Recipient> recipients,
        Status status) {

    /** The unit on the plan's date. */
    public record Unit(String code, Text name, String tier) {}
}
