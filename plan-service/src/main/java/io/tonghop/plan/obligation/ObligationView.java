package io.tonghop.plan.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.ObligationEvent.Kind;
import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.contracts.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as a reader sees it.
 *
 * @param path the unit first, the root last, as it stands for this plan
 * @param due the moment in force from which it is late
 * @param dueRule the words of the plan from which it first came
 * @param metAt when the plan that is owed was issued
 * @param metBy that plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        UUID planId,
        UUID unitId,
        Kind kind,
        long revision,
        Unit unit,
        List<UUID> path,
        Instant due,
        Due dueRule,
        List<Recipient> recipients,
        Status status,
        @Nullable Instant metAt,
        @Nullable UUID metBy) {

    /** The unit on the plan's date. */
    public record Unit(String code, Text name, String tier, String kind) {}
}
