package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit that begins.
 *
 * @param kind administrative when absent
 * @param parent the unit directly above; none for a root
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewUnit(
        @NotNull @Size(min = 1, max = 40) String tier,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,40}") String code,

        @NotNull @Written(max = 300) Text name,

        @Nullable @Pattern(regexp = "administrative|department|school|association|other") String kind,

        @Nullable @Valid UnitRef parent) {}
