package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.Text;
import io.tonghop.plan.regime.Rounds;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan: written as a draft, then issued, after which it changes only by amendment. */
@Entity
public class Plan {

    @Id
    private UUID id;

    private UUID issuerId;
    private UUID formId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanStatus status;

    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanRequest content;

    private String searchText;
    private @Nullable UUID implementsId;
    private @Nullable UUID roundOf;
    private @Nullable LocalDate roundFrom;
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
        this.status = PlanStatus.draft;
        this.revision = 1;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        write(content);
    }

    /** The draft of one of its rounds. */
    public Plan round(Rounds.Window window, Instant at) {
        Plan round = new Plan(content.of(window), issuedBy(), at);
        round.roundOf = id;
        round.roundFrom = window.days().from();
        return round;
    }

    void rewrite(PlanRequest newContent) {
        checkDraft();
        write(newContent);
        revision++;
    }

    void issue(LocalDate onTreeOf, List<UUID> path, String by, Instant at) {
        checkDraft();
        status = status.next(PlanStatus.issued);
        treeDate = onTreeOf;
        issuerPath = path;
        issuedBy = by;
        issuedAt = at;
        revision++;
    }

    void amend(PlanRequest newContent) {
        status = status.next(PlanStatus.amended);
        write(newContent);
        revision++;
    }

    /** Ends it: closed, when it has been carried out, or withdrawn. */
    void end(PlanStatus end) {
        status = status.next(end);
        revision++;
    }

    private void write(PlanRequest newContent) {
        content = newContent;
        issuerId = newContent.issuerId();
        formId = newContent.formId();
        implementsId = newContent.implementsId();
        searchText = SearchText.of(newContent);
    }

    void checkDraft() {
        status.next(PlanStatus.issued);
    }

    /** Refuses a decision about a plan that is a draft still, or has ended. */
    public void checkInForce() {
        status.checkInForce();
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
                status.published(),
                form,
                content.targets(),
                implementsId,
                roundOf);
    }

    public UUID id() {
        return id;
    }

    public UUID issuerId() {
        return issuerId;
    }

    public UUID formId() {
        return formId;
    }

    public PlanStatus status() {
        return status;
    }

    public long revision() {
        return revision;
    }

    public PlanRequest content() {
        return content;
    }

    public Text title() {
        return content.title();
    }

    @Nullable UUID implementsId() {
        return implementsId;
    }

    /** The plan that it implements; only for one that does. */
    public UUID implemented() {
        return Objects.requireNonNull(implementsId);
    }

    @Nullable UUID roundOf() {
        return roundOf;
    }

    public @Nullable LocalDate treeDate() {
        return treeDate;
    }

    /** Who issued it; who drafted it until then. */
    public String issuedBy() {
        return issuedBy == null ? createdBy : issuedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
