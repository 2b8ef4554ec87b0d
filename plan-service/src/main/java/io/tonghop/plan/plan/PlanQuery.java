package io.tonghop.plan.plan;

import io.tonghop.plan.input.WithoutNul;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plans are asked for; what is absent does not matter. */
public record PlanQuery(
        @Parameter(
                description =
                        "Words of the plan, with or without accents; \"in quotes\" for a phrase, -word to leave out")
        @QueryParam("q")
        @Nullable @Size(max = 200) @WithoutNul
        String q,

        @QueryParam("status") @Nullable PlanStatus status,

        @QueryParam("issuer") @Nullable UUID issuer,

        @Parameter(description = "Those that implement this plan") @QueryParam("implements") @Nullable UUID implementing,

        @Parameter(description = "The rounds of this periodic plan") @QueryParam("roundOf") @Nullable UUID roundOf) {}
