package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The document that decides a reorganisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRequest(
        @Nullable @Size(max = 100) String number,
        @NotNull @Written(max = 2_000) Text title) {}
