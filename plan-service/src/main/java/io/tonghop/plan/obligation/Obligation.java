package io.tonghop.plan.obligation;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ObligationEvent.Kind;
import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.contracts.Text;
import io.tonghop.plan.PlanError;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One unit owes one report under one plan, or a plan of its own. */
@Entity
public class Obligation {

    @EmbeddedId
    private ObligationId id;

    private long revision;
    private String unitCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text unitName;

    private String tier;
    private String unitKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> path;

    private boolean consolidates;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> departed;

    private Instant due;
    private Instant plannedDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Due dueRule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recipient> recipients;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> recipientIds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private @Nullable Instant metAt;
    private @Nullable UUID metBy;

    protected Obligation() {}

    Obligation(ObligationId id, Asked asked, boolean consolidates) {
        this.id = id;
        this.revision = 1;
        this.unitCode = asked.unit().code();
        this.unitName = asked.unit().name();
        this.tier = asked.unit().tier();
        this.unitKind = asked.unit().kind();
        this.path = asked.unit().path();
        this.consolidates = consolidates;
        this.departed = List.of();
        this.due = asked.dueAt();
        this.plannedDue = asked.dueAt();
        this.dueRule = asked.due();
        this.status = Status.active;
        receivedBy(asked.recipients());
    }

    /** Takes what a plan now says of it; an extension stays unless the plan's own deadline has changed, an excuse stays. */
    boolean amend(Asked asked) {
        boolean newDue = !plannedDue.equals(asked.dueAt());
        boolean newRecipients = !recipientIds.equals(ids(asked.recipients()));
        boolean returned = status == Status.cancelled;
        if (!newDue
                && !newRecipients
                && !returned
                && dueRule.equals(asked.due())
                && path.equals(asked.unit().path())) {
            return false;
        }
        standAt(asked.unit().path());
        dueRule = asked.due();
        if (newDue) {
            plannedDue = asked.dueAt();
            due = asked.dueAt();
        }
        if (newDue || newRecipients) {
            receivedBy(asked.recipients());
        }
        status = returned ? Status.active : status;
        revision++;
        return true;
    }

    /** Moves the deadline; a recipient who waits longer anyway keeps its own. */
    void extend(Instant later) {
        if (!later.isAfter(due)) {
            throw PlanError.NOT_LATER.problem(due);
        }
        due = later;
        receivedBy(recipients.stream()
                .map(one -> one.due().isBefore(later) ? new Recipient(one.unitId(), later, one.via()) : one)
                .toList());
        revision++;
    }

    /** Changes whether it is expected; false when it was so already. */
    boolean become(Status next) {
        if (status == next) {
            return false;
        }
        status = next;
        revision++;
        return true;
    }

    /** It stands elsewhere from now on, and whoever stood directly above receives no more. */
    boolean move(List<UUID> newPath) {
        if (path.equals(newPath)) {
            return false;
        }
        UUID oldParent = path.size() > 1 ? path.get(1) : null;
        standAt(newPath);
        receivedBy(recipients.stream()
                .map(one -> one.unitId().equals(oldParent) && newPath.size() > 1
                        ? new Recipient(newPath.get(1), one.due(), one.via())
                        : one)
                .toList());
        revision++;
        return true;
    }

    /** Others of its plan stand below it now; that is never taken back. */
    boolean consolidate() {
        if (consolidates) {
            return false;
        }
        consolidates = true;
        revision++;
        return true;
    }

    /** The plan that it owes was issued. */
    boolean meet(UUID planId, Instant at) {
        if (metAt != null) {
            return false;
        }
        metAt = at;
        metBy = planId;
        revision++;
        return true;
    }

    private void standAt(List<UUID> newPath) {
        Set<UUID> gone = new LinkedHashSet<>(departed);
        gone.addAll(path);
        newPath.forEach(gone::remove);
        departed = List.copyOf(gone);
        path = newPath;
    }

    private void receivedBy(List<Recipient> now) {
        recipients = now;
        recipientIds = ids(now);
    }

    private static List<UUID> ids(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::unitId).distinct().toList();
    }

    UUID unitId() {
        return id.unitId();
    }

    Status status() {
        return status;
    }

    List<UUID> path() {
        return path;
    }

    ObligationEvent event(FormSpec form) {
        return new ObligationEvent(
                id.planId(),
                id.unitId(),
                revision,
                unitCode,
                unitName,
                tier,
                path,
                departed,
                consolidates,
                due,
                recipients,
                id.kind() == Kind.report ? form.cellsAskedOf(tier, unitKind) : List.of(),
                status,
                id.kind(),
                metAt);
    }

    ObligationView view() {
        return new ObligationView(
                id.planId(),
                id.unitId(),
                id.kind(),
                revision,
                new ObligationView.Unit(unitCode, unitName, tier, unitKind),
                path,
                due,
                dueRule,
                recipients,
                status,
                metAt,
                metBy);
    }
}
