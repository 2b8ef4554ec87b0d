package io.tonghop.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan said at each revision since it was issued, the newest first. */
public record PlanRevisionsView(List<Item> items) {

    /** One of them, with why it came. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            long revision,
            PlanStatus status,
            @Nullable String reason,
            String madeBy,
            Instant madeAt,
            PlanRequest content) {}
}
