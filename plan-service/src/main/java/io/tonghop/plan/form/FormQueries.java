package io.tonghop.plan.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds forms. They are printed and public, so any caller sees all. */
@ApplicationScoped
public class FormQueries {

    private final FormRepository forms;
    private final FormComparison comparison;

    FormQueries(FormRepository forms, ObjectMapper json) {
        this.forms = forms;
        this.comparison = new FormComparison(json);
    }

    @Transactional
    public FormsView find(FormQuery query, Page page) {
        return new FormsView(forms.items(query, page));
    }

    @Transactional
    public FormView get(UUID id) {
        return FormView.of(known(id));
    }

    /** Every version of the form that this is a version of. */
    @Transactional
    public FormsView versions(UUID id, Page page) {
        return new FormsView(forms.items(FormQuery.ofCode(known(id).spec().code()), page));
    }

    /** What a reader who knows the first form has to learn to know the second. */
    @Transactional
    public FormComparisonView compare(UUID from, UUID to) {
        Form before = known(from);
        Form after = known(to);
        return FormComparisonView.of(
                FormsView.Item.of(before), FormsView.Item.of(after), comparison.of(before.spec(), after.spec()));
    }

    private Form known(UUID id) {
        return forms.findByIdOptional(id).orElseThrow(PlanError.UNKNOWN_FORM::problem);
    }
}
