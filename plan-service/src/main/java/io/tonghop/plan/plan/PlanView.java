package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tonghop.plan.regime.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a reader sees it: what its issuer wrote, and where it is in its life.
 *
 * @param treeDate the day whose tree it belongs to; once it is issued
 * @param roundOf the periodic plan of which it is a round
 * @param warnings what its planner should look at; only in the answer to issuing and amending
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanView(
        UUID id,
        long revision,
        PlanStatus status,
        Instant createdAt,
        @Nullable Instant issuedAt,
        @Nullable LocalDate treeDate,
        @Nullable UUID roundOf,
        List<Warning> warnings,

        @JsonUnwrapped PlanRequest content) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.revision(),
                plan.status(),
                plan.createdAt(),
                plan.issuedAt(),
                plan.treeDate(),
                plan.roundOf(),
                List.of(),
                plan.content());
    }

    PlanView with(List<Warning> found) {
        return new PlanView(id, revision, status, createdAt, issuedAt, treeDate, roundOf, found, content);
    }
}
