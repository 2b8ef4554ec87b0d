package io.tonghop.plan.form;

import io.tonghop.contracts.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A part of a list of forms, by code, the newest version of each first. */
public record FormsView(List<Item> items) {

    /** A version of a form, without its rows. */
    public record Item(UUID id, String code, int version, Text title, Instant createdAt) {

        static Item of(Form form) {
            return new Item(
                    form.id(),
                    form.spec().code(),
                    form.spec().version(),
                    form.spec().title(),
                    form.createdAt());
        }
    }
}
