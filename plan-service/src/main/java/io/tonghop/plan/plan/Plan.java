package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.plan.PlanError;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan: written as a draft, then issued, after which it stays as it is. */
@Entity
class Plan {

    /** Where a plan is in its life. */
    enum Status {
        draft,
        issued
    }

    @Id
    private UUID id;

    private UUID issuerId;
    private UUID formId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanRequest content;

    private String createdBy;
    private Instant createdAt;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;
    private @Nullable LocalDate treeDate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<UUID> issuerPath;

    protected Plan() {}

    Plan(PlanRequest content, String createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.issuerId = content.issuerId();
        this.formId = content.formId();
        this.status = Status.draft;
        this.revision = 1;
        this.content = content;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void rewrite(PlanRequest newContent) {
        checkDraft();
        content = newContent;
        issuerId = newContent.issuerId();
        formId = newContent.formId();
        revision++;
    }

    void issue(LocalDate onTreeOf, List<UUID> path, String by, Instant at) {
        checkDraft();
        status = Status.issued;
        treeDate = onTreeOf;
        issuerPath = path;
        issuedBy = by;
        issuedAt = at;
        revision++;
    }

    void checkDraft() {
        if (status != Status.draft) {
            throw PlanError.NOT_A_DRAFT.problem();
        }
    }

    void checkIssued() {
        if (status != Status.issued) {
            throw PlanError.NOT_ISSUED.problem();
        }
    }

    /** What others are told once it is issued. */
    PlanEvent event(FormSpec form) {
        return new PlanEvent(
                id,
                revision,
                content.number(),
                content.title(),
                issuerId,
                content.signedOn(),
                content.period().period(),
                PlanEvent.Status.issued,
                form);
    }

    UUID id() {
        return id;
    }

    UUID issuerId() {
        return issuerId;
    }

    UUID formId() {
        return formId;
    }

    Status status() {
        return status;
    }

    long revision() {
        return revision;
    }

    PlanRequest content() {
        return content;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
