package io.tonghop.plan.cascade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.plan.PlanStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the plans that implement it.
 *
 * @param owed how many units must issue a plan of their own
 * @param issued how many of them have
 * @param items the units that must, and whoever else has
 */
public record CascadeView(Node plan, long owed, long issued, List<Item> items) {

    /** A plan without its text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            UUID id,
            @Nullable String number,
            Text title,
            UUID issuerId,
            PlanStatus status,
            @Nullable Instant issuedAt) {}

    /**
     * A unit and the plan by which it implements the one above.
     *
     * @param unit absent for a unit that need not issue one, but did
     * @param due before when it must; absent when it need not
     * @param late whether it was, or is, too late
     * @param implementation its plan with what implements that one; absent while there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID unitId,
            @Nullable Unit unit,
            @Nullable Instant due,
            @Nullable Instant metAt,
            boolean late,
            @Nullable CascadeView implementation) {}

    /** The unit on the plan's date. */
    public record Unit(String code, Text name, String tier) {}
}
