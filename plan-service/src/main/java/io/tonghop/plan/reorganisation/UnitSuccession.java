package io.tonghop.plan.reorganisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who came after whom by a reorganisation. */
@Entity
@Immutable
class UnitSuccession {

    @Id
    private UUID id;

    private UUID reorganisationId;
    private UUID predecessorId;
    private UUID successorId;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Succession.Operation operation;

    private boolean divided;

    protected UnitSuccession() {}

    UnitSuccession(UUID reorganisationId, LocalDate effectiveOn, Succession succession) {
        this.id = UUID.randomUUID();
        this.reorganisationId = reorganisationId;
        this.predecessorId = succession.predecessor();
        this.successorId = succession.successor();
        this.effectiveOn = effectiveOn;
        this.operation = succession.operation();
        this.divided = succession.divided();
    }

    SuccessionsView.Item view() {
        return new SuccessionsView.Item(
                predecessorId, successorId, effectiveOn, operation.name(), divided, reorganisationId);
    }
}
