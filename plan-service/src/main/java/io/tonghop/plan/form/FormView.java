package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import java.time.Instant;
import java.util.UUID;

/** A form with its id, as a reader sees it. */
public record FormView(UUID id, Instant createdAt, FormSpec form) {

    static FormView of(Form form) {
        return new FormView(form.id(), form.createdAt(), form.spec());
    }
}
