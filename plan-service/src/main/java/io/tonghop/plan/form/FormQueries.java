package io.tonghop.plan.form;

import io.tonghop.plan.PlanError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds forms. They are printed and public, so any caller sees all. */
@ApplicationScoped
public class FormQueries {

    private final FormRepository forms;

    FormQueries(FormRepository forms) {
        this.forms = forms;
    }

    @Transactional
    public FormsView all() {
        return FormsView.of(forms.inOrder());
    }

    @Transactional
    public FormView get(UUID id) {
        return forms.findByIdOptional(id).map(FormView::of).orElseThrow(PlanError.UNKNOWN_FORM::problem);
    }
}
