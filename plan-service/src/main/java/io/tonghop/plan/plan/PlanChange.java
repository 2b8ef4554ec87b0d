package io.tonghop.plan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision about an issued plan: what, whom it concerns, why, by whom. It is never changed. */
@Entity
@Immutable
public class PlanChange {

    /** What was decided. */
    public enum Kind {
        extension,
        excuse,
        reinstatement,
        addition,
        move,
        amendment,
        closing,
        withdrawal
    }

    @Id
    private UUID id;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> unitIds;

    private @Nullable Instant due;
    private String reason;
    private String madeBy;
    private Instant madeAt;

    protected PlanChange() {}

    PlanChange(UUID planId, Decision decision, String madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.kind = decision.kind();
        this.unitIds = decision.unitIds();
        this.due = decision.due();
        this.reason = decision.reason();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    PlanChangeView view() {
        return new PlanChangeView(id, planId, kind, unitIds, due, reason, madeBy, madeAt);
    }
}
