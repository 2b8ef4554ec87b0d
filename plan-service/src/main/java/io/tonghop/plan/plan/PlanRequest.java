package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Target;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Days;
import io.tonghop.plan.input.Lists;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.input.Written;
import io.tonghop.plan.regime.Edge;
import io.tonghop.plan.regime.Regime;
import io.tonghop.plan.regime.Rounds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its issuer writes it.
 *
 * @param number as printed; can be blank when it is signed, so it is never a key
 * @param activities what is done, in the order of the document
 * @param distribution where the document goes ("Nơi nhận")
 * @param targets what is to be reached, over the ratios, shares and cells of the form
 * @param implementsId the plan that this one implements; it meets what its issuer owes under that one
 * @param edges who stands elsewhere in the tree for this plan
 * @param reporting who reports, to whom, before when
 * @param implementation who must issue a plan of its own that implements this one, before when
 * @param rounds for a periodic plan: its rounds are issued by themselves, each with the regimes of this one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanRequest(
        @Nullable @Size(max = 100) String number,
        @NotNull @Written(max = 2_000) Text title,
        @NotNull UUID issuerId,
        @Nullable @Plausible LocalDate signedOn,
        @Nullable @Valid Signatory signatory,
        @NotNull UUID formId,
        @Size(max = 100) List<@NotNull @Valid LegalBasis> legalBases,
        @Nullable @Written Text theme,
        @Size(max = 200) List<@NotNull @Written Text> purposes,
        @NotNull @Valid Days period,
        @Size(max = 500) List<@NotNull @Written Text> activities,
        @Size(max = 500) List<@NotNull @Valid Task> tasks,
        @Size(max = 200) List<@NotNull @Valid FundingLine> funding,
        @Size(max = 500) List<@NotNull @Written Text> distribution,
        @Size(max = 200) List<@NotNull Target> targets,
        @Nullable UUID implementsId,
        @Size(max = 100_000) List<@NotNull @Valid Edge> edges,
        @Size(max = 100) List<@NotNull @Valid Regime> reporting,
        @Size(max = 100) List<@NotNull @Valid Regime> implementation,
        @Nullable @Valid Rounds rounds) {

    public PlanRequest {
        legalBases = Lists.orEmpty(legalBases);
        purposes = Lists.orEmpty(purposes);
        activities = Lists.orEmpty(activities);
        tasks = Lists.orEmpty(tasks);
        funding = Lists.orEmpty(funding);
        distribution = Lists.orEmpty(distribution);
        targets = Lists.orEmpty(targets);
        edges = Lists.orEmpty(edges);
        reporting = Lists.orEmpty(reporting);
        implementation = Lists.orEmpty(implementation);
    }

    /** This plan for one of its rounds: the window is its period, and deadlines count from the last day. */
    PlanRequest of(Rounds.Window window) {
        Text named = new Text(
                title.vi() + " (kỳ " + window.label() + ")",
                title.en() == null ? null : title.en() + " (" + window.label() + ")");
        return new PlanRequest(
                number,
                named,
                issuerId,
                signedOn,
                signatory,
                formId,
                legalBases,
                theme,
                purposes,
                window.days(),
                activities,
                tasks,
                funding,
                distribution,
                targets,
                implementsId,
                edges,
                reporting.stream().map(one -> one.from(window.days().to())).toList(),
                implementation.stream().map(one -> one.from(window.days().to())).toList(),
                null);
    }

    /**
     * Who signed.
     *
     * @param capacity as whom, such as deputy chair
     * @param body on whose behalf
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signatory(
            @NotNull @Size(min = 1, max = 300) String name,
            @Nullable @Written(max = 1_000) Text capacity,
            @Nullable @Written(max = 1_000) Text body) {}

    /**
     * A document that the plan rests on.
     *
     * @param planId when it is a plan that is kept here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalBasis(
            @Nullable @Size(max = 100) String number,
            @Nullable @Written(max = 1_000) Text issuer,
            @Nullable @Plausible LocalDate date,
            @NotNull @Written(max = 2_000) Text title,
            @Nullable UUID planId) {}

    /**
     * Where the money comes from.
     *
     * @param amount in the smallest unit of the currency, as digits; absent when the plan gives none
     * @param currency ISO 4217; VND when absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FundingLine(
            @NotNull @Written(max = 2_000) Text source,

            @Nullable @Pattern(regexp = "\\d{1,15}", message = "cần chữ số / needs digits") String amount,

            @Nullable @Pattern(regexp = "[A-Z]{3}", message = "cần mã ISO 4217 / needs an ISO 4217 code") String currency) {}

    /**
     * What the plan gives a lead unit and coordinating units.
     *
     * @param leadId the lead unit, where it is kept here
     * @param withIds the coordinating units that are kept here
     * @param window when, as written, such as a quarter
     * @param days the same as days
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            @NotNull @Written(max = 2_000) Text lead,
            @Nullable UUID leadId,
            @Size(max = 200) List<@NotNull @Written(max = 2_000) Text> with,
            @Size(max = 200) List<@NotNull UUID> withIds,
            @NotNull @Written Text content,
            @Nullable @Written(max = 1_000) Text window,
            @Nullable @Valid Days days,
            @Nullable @Written(max = 2_000) Text product) {

        public Task {
            with = Lists.orEmpty(with);
            withIds = Lists.orEmpty(withIds);
        }
    }
}
