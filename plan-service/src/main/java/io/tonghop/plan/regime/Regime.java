package io.tonghop.plan.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.plan.input.Lists;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.obligation.Due;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units are asked, before when, and who receives what they send. Units are found by tier and kind within a subtree, or
 * named one by one.
 *
 * @param tier the tier that is asked; any when absent
 * @param kind the kind of unit that is asked; administrative units when absent, unless units are named
 * @param withinId only units there and below; all that the issuer may ask when absent
 * @param unitIds exactly these units
 * @param exceptIds units that are found but not asked
 * @param date the day whose tree counts; the day of signing when absent
 * @param underId the unit directly below which these stand for this plan; as in the tree when absent
 * @param recipients who receives; the unit directly above when absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Regime(
        @Nullable @Size(min = 1, max = 40) String tier,
        @Nullable @Size(min = 1, max = 40) String kind,
        @Nullable UUID withinId,
        @Size(max = 100_000) List<@NotNull UUID> unitIds,
        @Size(max = 10_000) List<@NotNull UUID> exceptIds,
        @Nullable @Plausible LocalDate date,
        @Nullable UUID underId,
        @NotNull @Valid Due due,
        @Size(max = 20) List<@NotNull @Valid Recipient> recipients) {

    public Regime {
        unitIds = Lists.orEmpty(unitIds);
        exceptIds = Lists.orEmpty(exceptIds);
        recipients = Lists.orEmpty(recipients);
    }

    @JsonIgnore
    @AssertTrue(message = "cần tier, kind hoặc unitIds / needs tier, kind or unitIds") public boolean isSelective() {
        return tier != null || kind != null || !unitIds.isEmpty();
    }

    /** The same with its deadlines counted from a day. */
    public Regime from(LocalDate day) {
        return new Regime(
                tier,
                kind,
                withinId,
                unitIds,
                exceptIds,
                date,
                underId,
                due.from(day),
                recipients.stream().map(one -> one.from(day)).toList());
    }

    /**
     * Who receives what is sent.
     *
     * @param unitId this unit
     * @param tier or else whoever of this tier stands above the unit that sends
     * @param via the body that relays it, as written in the plan
     * @param due a clock of its own; the regime's when absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(
            @Nullable UUID unitId,
            @Nullable @Size(min = 1, max = 40) String tier,
            @Nullable @Size(max = 300) String via,
            @Nullable @Valid Due due) {

        @JsonIgnore
        @AssertTrue(message = "cần unitId hoặc tier / needs either unitId or tier") public boolean isOne() {
            return (unitId == null) != (tier == null);
        }

        Recipient from(LocalDate day) {
            return new Recipient(unitId, tier, via, due == null ? null : due.from(day));
        }
    }
}
