package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.obligation.Due;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units report, before when, and to whom.
 *
 * @param tier the tier that reports
 * @param withinId only units there and below; the issuer when absent
 * @param date the day whose tree counts; the day of signing when absent
 * @param recipients who receives the reports; the unit directly above when absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Regime(
        @NotNull @Size(min = 1, max = 40) String tier,
        @Nullable UUID withinId,
        @Nullable @Plausible LocalDate date,
        @NotNull @Valid Due due,
        @Size(max = 20) List<@NotNull @Valid Recipient> recipients) {

    public Regime {
        recipients = PlanRequest.orEmpty(recipients);
    }

    /**
     * Who receives the reports.
     *
     * @param via the body that relays them, as written in the plan
     * @param due a clock of its own; the regime's when absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(
            @NotNull UUID unitId,
            @Nullable @Size(max = 300) String via,
            @Nullable @Valid Due due) {}
}
