package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one unit owes under one plan. */
@Embeddable
public record ObligationId(
        UUID planId,
        UUID unitId,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ObligationEvent.Kind kind) {}
