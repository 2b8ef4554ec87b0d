package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.input.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * @param reporting who reports, to whom, before when
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
        @Size(max = 200) List<@NotNull @Written Text> funding,
        @Size(max = 500) List<@NotNull @Written Text> distribution,
        @Size(max = 100) List<@NotNull @Valid Regime> reporting) {

    public PlanRequest {
        legalBases = orEmpty(legalBases);
        purposes = orEmpty(purposes);
        activities = orEmpty(activities);
        tasks = orEmpty(tasks);
        funding = orEmpty(funding);
        distribution = orEmpty(distribution);
        reporting = orEmpty(reporting);
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

    /** A document that the plan rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalBasis(
            @Nullable @Size(max = 100) String number,
            @Nullable @Written(max = 1_000) Text issuer,
            @Nullable @Plausible LocalDate date,
            @NotNull @Written(max = 2_000) Text title) {}

    /**
     * What the plan gives a lead unit and coordinating units.
     *
     * @param window when, as written, such as a quarter
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            @NotNull @Written(max = 2_000) Text lead,
            @Size(max = 200) List<@NotNull @Written(max = 2_000) Text> with,
            @NotNull @Written Text content,
            @Nullable @Written(max = 1_000) Text window,
            @Nullable @Written(max = 2_000) Text product) {

        public Task {
            with = orEmpty(with);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
