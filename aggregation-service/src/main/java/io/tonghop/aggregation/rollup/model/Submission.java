package io.tonghop.aggregation.rollup.model;

import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ReportEvent;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the roll-up keeps of a report: its figures side by side with their slots. */
public final class Submission implements Versioned {

    private final UUID planId;
    private final long revision;
    private final ReportEvent.Status status;
    private final @Nullable Instant submittedAt;
    private final Slots slots;
    private final long[] values;

    private Submission(ReportEvent event, Slots slots, long[] values) {
        this.planId = event.planId();
        this.revision = event.revision();
        this.status = event.status();
        this.submittedAt = event.submittedAt();
        this.slots = slots;
        this.values = values;
    }

    /**
     * Keeps of an event what the roll-up needs.
     *
     * @throws IllegalArgumentException for a figure below zero or above {@link Figure#CAP}, or a report that contradicts itself
     */
    public static Submission of(ReportEvent event, Plans plans) {
        if (event.revision() < 1) {
            throw new IllegalArgumentException("a revision is positive");
        }
        if (event.status().counts() && event.submittedAt() == null) {
            throw new IllegalArgumentException("a report that counts says when it was submitted");
        }
        Cells cells = plans.cells(event.planId());
        Map<Integer, Long> bySlot = new TreeMap<>();
        event.figures().forEach((cell, figure) -> {
            if (figure.value() < 0 || figure.value() > Figure.CAP) {
                throw new IllegalArgumentException(cell + " is out of range: " + figure.value());
            }
            bySlot.put(cells.slot(cell, figure instanceof Figure.Money), figure.value());
        });
        Slots slots = Slots.of(bySlot.keySet().stream().mapToInt(Integer::intValue));
        long[] values = bySlot.values().stream().mapToLong(Long::longValue).toArray();
        return new Submission(event, slots, values);
    }

    UUID planId() {
        return planId;
    }

    @Override
    public long revision() {
        return revision;
    }

    boolean counts() {
        return status.counts();
    }

    boolean isReturned() {
        return status == ReportEvent.Status.returned;
    }

    boolean isApproved() {
        return status == ReportEvent.Status.approved;
    }

    /** Half open: at the due moment it is late. */
    boolean isLate(Instant due) {
        return submittedAt != null && !submittedAt.isBefore(due);
    }

    Slots slots() {
        return slots;
    }

    long value(int index) {
        return values[index];
    }
}
