package io.tonghop.plan.form;

import io.tonghop.contracts.Text;
import java.util.List;
import java.util.UUID;

/** The forms there are, newest version of each first. */
public record FormsView(List<Item> items) {

    /** A form without its rows. */
    public record Item(UUID id, String code, int version, Text title) {}

    static FormsView of(List<Form> forms) {
        return new FormsView(forms.stream()
                .map(form -> new Item(
                        form.id(),
                        form.spec().code(),
                        form.spec().version(),
                        form.spec().title()))
                .toList());
    }
}
