package io.tonghop.plan.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is asked for. */
public record Page(
        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,

        @QueryParam("size") @DefaultValue("200") @Min(1) @Max(1_000) int size) {

    public int offset() {
        return page * size;
    }
}
