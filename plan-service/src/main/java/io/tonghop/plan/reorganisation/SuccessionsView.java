package io.tonghop.plan.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who came before and after a unit, the earliest first. */
public record SuccessionsView(List<Item> items) {

    /**
     * One step.
     *
     * @param operation rename, merge or split
     * @param divided only a part of the predecessor went there
     */
    public record Item(
            UUID predecessorId,
            UUID successorId,
            LocalDate effectiveOn,
            String operation,
            boolean divided,
            UUID reorganisationId) {}
}
