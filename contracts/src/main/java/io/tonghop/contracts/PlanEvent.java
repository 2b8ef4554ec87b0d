package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that has been issued, on topic {@code plans}.
 *
 * @param number as printed on the document; may be blank, so it is never a key
 * @param issuerId the unit that issued it
 * @param form the form that its reports use
 * @param targets what is to be reached, over the ratios, shares and cells of the form
 * @param implementsId the plan that this one implements
 * @param roundOf the periodic plan of which this one is a round
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanEvent(
        UUID planId,
        long revision,
        @Nullable String number,
        Text title,
        UUID issuerId,
        @Nullable LocalDate signedOn,
        Period period,
        Status status,
        FormSpec form,
        List<Target> targets,
        @Nullable UUID implementsId,
        @Nullable UUID roundOf) {
    /** A plan that stands alone and sets no targets. */
    public PlanEvent(
            UUID planId,
            long revision,
            @Nullable String number,
            Text title,
            UUID issuerId,
            @Nullable LocalDate signedOn,
            Period period,
            Status status,
            FormSpec form) {
        this(planId, revision, number, title, issuerId, signedOn, period, status, form, List.of(), null, null);
    }

    /** Refuses a value without what its key or its reader needs. */
    public PlanEvent {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuerId, "issuerId");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(form, "form");
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** First and last day, both included. */
    public record Period(LocalDate from, LocalDate to) {}

    public enum Status {
        issued,
        amended,
        closed,
        withdrawn
    }
}
