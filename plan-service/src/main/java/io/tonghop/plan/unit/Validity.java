package io.tonghop.plan.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds.
 *
 * @param from first day; absent when it is older than the records
 * @param to first day after; absent while it lasts
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    private LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate after() {
        return to == null ? LocalDate.MAX : to;
    }

    public boolean isEmpty() {
        return !first().isBefore(after());
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first()) && date.isBefore(after());
    }

    public boolean contains(Validity other) {
        return !other.first().isBefore(first()) && !other.after().isAfter(after());
    }

    public boolean overlaps(Validity other) {
        return first().isBefore(other.after()) && other.first().isBefore(after());
    }

    /** Whether the other begins on the day after this one ends. */
    public boolean meets(Validity other) {
        return to != null && to.equals(other.from);
    }

    /** The days of both; only for two that overlap. */
    public Validity intersection(Validity other) {
        return new Validity(
                first().isAfter(other.first()) ? from : other.from, after().isBefore(other.after()) ? to : other.to);
    }

    /** Earlier beginnings first. */
    public static int byBeginning(Validity one, Validity other) {
        return one.first().compareTo(other.first());
    }

    /** As printed in a message: {@code [2021-11-01, 2025-07-01)}, with dots where it is open. */
    @Override
    public String toString() {
        return "[" + (from == null ? ".." : from) + ", " + (to == null ? ".." : to) + ")";
    }
}
