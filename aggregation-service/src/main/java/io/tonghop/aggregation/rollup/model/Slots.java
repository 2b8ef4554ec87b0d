package io.tonghop.aggregation.rollup.model;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** An immutable, sorted list of slots. Equal lists are one object, since most units of a plan answer the same cells. */
public final class Slots {

    private static final Map<Slots, Slots> SHARED = new ConcurrentHashMap<>();

    private final int[] slots;

    private Slots(int[] slots) {
        this.slots = slots;
    }

    static Slots of(IntStream slots) {
        Slots made = new Slots(slots.sorted().distinct().toArray());
        Slots shared = SHARED.putIfAbsent(made, made);
        return shared == null ? made : shared;
    }

    int size() {
        return slots.length;
    }

    int at(int index) {
        return slots[index];
    }

    boolean contains(int slot) {
        return Arrays.binarySearch(slots, slot) >= 0;
    }

    /** One more than the largest slot. */
    int width() {
        return slots.length == 0 ? 0 : slots[slots.length - 1] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slots that && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }
}
