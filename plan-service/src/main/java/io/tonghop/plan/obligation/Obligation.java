package io.tonghop.plan.obligation;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.contracts.Text;
import io.tonghop.plan.PlanError;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One unit owes one report under one plan. */
@Entity
public class Obligation {

    @EmbeddedId
    private ObligationId id;

    private long revision;
    private String unitCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text unitName;

    private String tier;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> path;

    private boolean consolidates;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> departed;

    private Instant due;

    @JdbcTypeCode(SqlTypes.JSON)
    private Due dueRule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recipient> recipients;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> recipientIds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    protected Obligation() {}

    Obligation(UUID planId, Asked asked, boolean consolidates) {
        this.id = new ObligationId(planId, asked.unit().id());
        this.revision = 1;
        this.unitCode = asked.unit().code();
        this.unitName = asked.unit().name();
        this.tier = asked.unit().tier();
        this.path = asked.unit().path();
        this.consolidates = consolidates;
        this.departed = List.of();
        this.due = asked.due().instant();
        this.dueRule = asked.due();
        this.recipients = asked.recipients();
        this.recipientIds =
                asked.recipients().stream().map(Recipient::unitId).distinct().toList();
        this.status = Status.active;
    }

    /** Moves the deadline; a recipient who waits longer anyway keeps its own. */
    void extend(Instant later) {
        if (!later.isAfter(due)) {
            throw PlanError.NOT_LATER.problem(due);
        }
        due = later;
        recipients = recipients.stream()
                .map(one -> one.due().isBefore(later) ? new Recipient(one.unitId(), later, one.via()) : one)
                .toList();
        revision++;
    }

    UUID unitId() {
        return id.unitId();
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
                form.cellsAskedOf(tier),
                status);
    }

    ObligationView view() {
        return new ObligationView(
                id.planId(),
                id.unitId(),
                revision,
                new ObligationView.Unit(unitCode, unitName, tier),
                path,
                due,
                dueRule,
                recipients,
                status);
    }
}
