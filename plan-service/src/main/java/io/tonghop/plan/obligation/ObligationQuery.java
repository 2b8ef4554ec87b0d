package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent.Kind;
import io.tonghop.contracts.ObligationEvent.Status;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which obligations of a plan are asked for; what is absent does not matter. */
public record ObligationQuery(
        @Parameter(description = "Of exactly this unit") @QueryParam("unit") @Nullable UUID unit,

        @Parameter(description = "Of this unit and those below it") @QueryParam("within") @Nullable UUID within,

        @Parameter(description = "What is owed") @QueryParam("kind") @DefaultValue("report")
        Kind kind,

        @QueryParam("status") @Nullable Status status) {}
