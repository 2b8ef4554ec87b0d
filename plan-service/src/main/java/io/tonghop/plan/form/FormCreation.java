package io.tonghop.plan.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.unit.Tiers;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps a new version of a form, higher than those before; the same again is found, not doubled. */
@ApplicationScoped
public class FormCreation {

    /**
     * A form that is kept.
     *
     * @param isNew whether it was created now
     */
    public record Result(FormView view, boolean isNew) {}

    /** A plan is published with its form in one record, and a broker takes records of a mebibyte. */
    private static final int MOST_BYTES = 900_000;

    private final FormRepository forms;
    private final Tiers tiers;
    private final Clock clock;
    private final ObjectMapper json;

    FormCreation(FormRepository forms, Tiers tiers, Clock clock, ObjectMapper json) {
        this.forms = forms;
        this.tiers = tiers;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    public Result create(FormSpec spec, String by) {
        List<Violation> violations = FormPolicy.violations(spec, tiers.ranks().keySet());
        if (!violations.isEmpty()) {
            throw PlanError.BAD_FORM.problem(violations);
        }
        checkSize(spec);
        forms.lock();
        Optional<Form> existing = forms.version(spec.code(), spec.version());
        if (existing.isPresent()) {
            return new Result(FormView.of(same(existing.get(), spec)), false);
        }
        forms.newestVersion(spec.code())
                .filter(newest -> newest > spec.version())
                .ifPresent(newest -> {
                    throw PlanError.FORM_VERSION_NOT_HIGHER.problem(spec.code(), newest);
                });
        Form form = new Form(spec, by, clock.instant());
        forms.persist(form);
        return new Result(FormView.of(form), true);
    }

    private void checkSize(FormSpec spec) {
        try {
            int size = json.writeValueAsBytes(spec).length;
            if (size > MOST_BYTES) {
                throw PlanError.FORM_TOO_LARGE.problem(size, MOST_BYTES);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot write a form that was read", impossible);
        }
    }

    private static Form same(Form existing, FormSpec spec) {
        if (!existing.spec().equals(spec)) {
            throw PlanError.FORM_EXISTS.problem(spec.code(), spec.version());
        }
        return existing;
    }
}
