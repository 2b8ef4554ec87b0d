package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as a reader sees it: what its issuer wrote, and where it is in its life. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        long revision,
        Plan.Status status,
        Instant createdAt,
        @Nullable Instant issuedAt,

        @JsonUnwrapped PlanRequest content) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(), plan.revision(), plan.status(), plan.createdAt(), plan.issuedAt(), plan.content());
    }
}
