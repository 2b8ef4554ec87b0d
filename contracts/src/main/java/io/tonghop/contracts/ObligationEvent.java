package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit owes one report under one plan, or a plan of its own that implements it, on topic {@code obligations}.
 *
 * @param unitCode official code on the plan's date
 * @param unitName name on the plan's date
 * @param path where the unit stands for this plan: the unit first, the root last
 * @param left units that stood above it earlier in this plan and do not now; path and left together never lose a member, which
 *     is what makes the revision of a total grow
 * @param due the moment it is late, half open: a report at this instant is late
 * @param recipients to whom, each with a clock of its own
 * @param consolidates whether other units of this plan stand below it, so that it has a total beyond its own figures
 * @param cells codes of the cells asked of this unit; none when a plan is owed
 * @param kind what is owed; a record without it owes a report
 * @param metAt when the plan that is owed was issued; a report that is owed is met on topic {@code reports}
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
        Status status,
        @Nullable Kind kind,
        @Nullable Instant metAt) {
    /** A report is owed. */
    public ObligationEvent(
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
        this(
                planId,
                unitId,
                revision,
                unitCode,
                unitName,
                tier,
                path,
                left,
                consolidates,
                due,
                recipients,
                cells,
                status,
                Kind.report,
                null);
    }

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
        kind = kind == null ? Kind.report : kind;
    }

    /** Whether a report is owed, and not a plan. */
    @JsonIgnore
    public boolean owesReport() {
        return kind != Kind.plan;
    }

    /** The key of its record; what is owed besides a report has a record of its own. */
    public static String key(UUID planId, UUID unitId, Kind kind) {
        return kind == Kind.report ? Topics.key(planId, unitId) : Topics.key(planId, unitId) + "/" + kind;
    }

    /** What a unit can owe. */
    public enum Kind {
        report,
        plan
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
