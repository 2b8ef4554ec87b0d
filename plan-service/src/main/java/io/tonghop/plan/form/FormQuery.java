package io.tonghop.plan.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which forms are asked for; what is absent does not matter. */
public record FormQuery(
        @QueryParam("code") @Nullable @Size(max = 60) @Pattern(regexp = PRINTABLE) String code,

        @Parameter(description = "Part of the title in either language, with or without accents")
        @QueryParam("q")
        @Nullable @Size(max = 100) @Pattern(regexp = PRINTABLE) String q) {

    private static final String PRINTABLE = "\\P{Cntrl}*";

    static FormQuery ofCode(String code) {
        return new FormQuery(code, null);
    }
}
