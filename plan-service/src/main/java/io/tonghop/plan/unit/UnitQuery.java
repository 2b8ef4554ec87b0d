package io.tonghop.plan.unit;

import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.input.WithoutNul;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units are asked for; what is absent does not matter. */
public record UnitQuery(
        @QueryParam("code") @Nullable @WithoutNul @Size(max = 40) String code,

        @QueryParam("tier") @Nullable @WithoutNul @Size(max = 40) String tier,

        @Parameter(description = "administrative, department, school, association or other")
        @QueryParam("kind")
        @Nullable @WithoutNul
        @Size(max = 40) String kind,

        @Parameter(description = "Units valid on this day, with their parent of that day")
        @QueryParam("date")
        @Nullable @Plausible
        LocalDate date,

        @Parameter(description = "Part of the name, with or without accents")
        @QueryParam("q")
        @Nullable @WithoutNul
        @Size(max = 100) String q,

        @QueryParam("parent") @Nullable UUID parent,

        @Parameter(description = "This unit and all below it, on the date or else today")
        @QueryParam("within")
        @Nullable UUID within) {}
