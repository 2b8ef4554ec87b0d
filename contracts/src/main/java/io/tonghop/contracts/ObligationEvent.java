package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit owes one report under one plan, on topic {@code obligations}.
 *
 * @param unitCode official code on the plan's date
 * @param unitName name on the plan's date
 * @param path where the unit stands for this plan: the unit first, the root last
 * @param left units that stood above it earlier in this plan and do not now; path and left together never lose a member, which
 *     is what makes the revision of a total grow
 * @param due the moment it is late, half open: a report at this instant is late
 * @param recipients to whom, each with a clock of its own
 * @param consolidates whether other units of this plan stand below it, so that it has a total beyond its own figures
 * @param cells codes of the cells asked of this unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationEvent(
        UUID planId,
        UUID unitId,
        long revision,
        String unitCode,
        Text unitName,
        String tier,
        List<UUID> path,
        List<UUID> left,
        boolean consolidates,
        Instant due,
        List<Recipient> recipients,
        List<String> cells,
        Status status) {
    /** Refuses a value without what its key or its reader needs. */
    public ObligationEvent {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(unitCode, "unitCode");
        Objects.requireNonNull(unitName, "unitName");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(status, "status");
        path = List.copyOf(path);
        left = List.copyOf(left);
        recipients = List.copyOf(recipients);
        cells = List.copyOf(cells);
    }

    /**
     * Who receives the report.
     *
     * @param via the body that relays it, as written in the plan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(
            UUID unitId, Instant due, @Nullable String via) {}

    public enum Status {
        active,
        excused,
        cancelled
    }
}
