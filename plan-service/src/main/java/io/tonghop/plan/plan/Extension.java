package io.tonghop.plan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That deadlines of a plan were moved: whose, to when, why, by whom. */
@Entity
@Immutable
class Extension {

    @Id
    private UUID id;

    private UUID planId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> unitIds;

    private Instant due;
    private String reason;
    private String madeBy;
    private Instant madeAt;

    protected Extension() {}

    Extension(UUID planId, List<UUID> unitIds, ExtensionRequest request, String madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.unitIds = unitIds;
        this.due = request.due();
        this.reason = request.reason();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    ExtensionView view() {
        return new ExtensionView(id, planId, unitIds, due, reason, madeBy, madeAt);
    }
}
