package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the plans that a caller may see, the newest or the best match first, and how many there are in all. */
public record PlansView(List<Item> items, long total) {

    /** A plan without its text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            long revision,
            PlanStatus status,
            @Nullable String number,
            Text title,
            UUID issuerId,
            UUID formId,
            @Nullable LocalDate signedOn,
            Days period,
            @Nullable Instant issuedAt,
            @Nullable UUID implementsId,
            @Nullable UUID roundOf) {}

    static PlansView of(List<Plan> plans, long total) {
        return new PlansView(plans.stream().map(PlansView::item).toList(), total);
    }

    private static Item item(Plan plan) {
        PlanRequest content = plan.content();
        return new Item(
                plan.id(),
                plan.revision(),
                plan.status(),
                content.number(),
                content.title(),
                plan.issuerId(),
                plan.formId(),
                content.signedOn(),
                content.period(),
                plan.issuedAt(),
                plan.implementsId(),
                plan.roundOf());
    }
}
