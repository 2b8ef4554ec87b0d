package io.tonghop.report.content;

import io.tonghop.report.obligation.Obligation;
import io.tonghop.report.obligation.PlanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Finds what a unit is asked. */
@ApplicationScoped
public class Questionnaires {

    private final PlanRepository plans;

    Questionnaires(PlanRepository plans) {
        this.plans = plans;
    }

    /** For an obligation whose plan is known; one that is not refused has it. */
    public Questionnaire of(Obligation obligation) {
        var form = plans.form(Objects.requireNonNull(obligation.plan()));
        return Questionnaire.of(form, obligation.tier(), obligation.cells());
    }
}
