package io.tonghop.plan.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a plan said at one revision since it was issued, and why it changed. */
@Entity
@Immutable
class PlanRevision {

    /** One revision of one plan. */
    @Embeddable
    record Id(UUID planId, long revision) {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanRequest content;

    private @Nullable String reason;
    private String madeBy;
    private Instant madeAt;

    protected PlanRevision() {}

    PlanRevision(Plan plan, @Nullable String reason, String madeBy, Instant madeAt) {
        this.id = new Id(plan.id(), plan.revision());
        this.status = plan.status();
        this.content = plan.content();
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    PlanRevisionsView.Item view() {
        return new PlanRevisionsView.Item(id.revision(), status, reason, madeBy, madeAt, content);
    }
}
