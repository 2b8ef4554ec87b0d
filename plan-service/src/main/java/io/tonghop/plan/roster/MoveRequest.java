package io.tonghop.plan.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.tonghop.plan.input.Plausible;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that stand elsewhere for this plan from now on.
 *
 * @param date to where the tree of this day has them
 * @param underId or else directly below this unit, on the plan's own tree
 */
public record MoveRequest(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull UUID> unitIds,
        @Nullable @Plausible LocalDate date,
        @Nullable UUID underId,
        @NotBlank @Size(max = 2_000) String reason) {

    @JsonIgnore
    @AssertTrue(message = "cần date hoặc underId / needs either date or underId") public boolean isOne() {
        return (date == null) != (underId == null);
    }
}
