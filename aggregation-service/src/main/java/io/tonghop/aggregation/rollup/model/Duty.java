package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.ObligationEvent;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the roll-up keeps of an obligation.
 *
 * @param path the unit first, the root last
 * @param left units that were above it before and are not now
 * @param asked the cells asked of it, as slots
 */
public record Duty(
        UUID planId,
        UUID unitId,
        long revision,
        List<UUID> path,
        List<UUID> left,
        boolean consolidates,
        Instant due,
        Slots asked,
        ObligationEvent.Status status)
        implements Versioned {

    /** The units whose totals it counts in: those above it, and itself when it consolidates others. */
    List<UUID> units() {
        return consolidates ? path : path.subList(1, path.size());
    }

    /** The same, with those it once counted in. */
    Set<UUID> unitsEver() {
        Set<UUID> units = new HashSet<>(units());
        units.addAll(left);
        return units;
    }

    /**
     * Keeps of an event what the roll-up needs. Whoever owes a plan and not a report counts in no total.
     *
     * @throws IllegalArgumentException when the event contradicts itself
     */
    public static Duty of(ObligationEvent event, Plans plans) {
        if (event.path().isEmpty() || !event.path().get(0).equals(event.unitId())) {
            throw new IllegalArgumentException("the path of an obligation begins with its unit");
        }
        if (event.revision() < 1) {
            throw new IllegalArgumentException("a revision is positive");
        }
        Cells cells = plans.cells(event.planId());
        return new Duty(
                event.planId(),
                event.unitId(),
                event.revision(),
                List.copyOf(event.path()),
                List.copyOf(event.left()),
                event.consolidates(),
                event.due(),
                Slots.of(event.cells().stream().mapToInt(cells::slot)),
                event.owesReport() ? event.status() : ObligationEvent.Status.cancelled);
    }
}
