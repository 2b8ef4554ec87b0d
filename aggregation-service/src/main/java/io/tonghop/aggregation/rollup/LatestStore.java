package io.tonghop.aggregation.rollup;

import io.tonghop.aggregation.rollup.model.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.StateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of each key of a compacted topic, decoded, in memory. The topic is its changelog: a task that takes over a
 * partition reads it again. Unlike a table, it lets the newest revision win, not the record that came last, so repeats and
 * stragglers change nothing, neither live nor on restoring.
 */
final class LatestStore<S extends Versioned> implements StateStore {

    /** Decodes a record's value. */
    interface Decoder<S> {
        /**
         * Reads a value.
         *
         * @throws Unreadable when it is no such state
         */
        S decode(byte[] value) throws Unreadable;
    }

    /**
     * What a record said, beside what was known.
     *
     * @param old absent when the key is new
     * @param raw the record's value as it came
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Change<S extends Versioned>(String key, @Nullable S old, S next, byte[] raw) {

        /** Whether it took the place of the old state. */
        boolean isNews() {
            return old == null || next.revision() > old.revision();
        }

        /** Whether it is older than what is known; a repeat is not. */
        boolean isStale() {
            return old != null && next.revision() < old.revision();
        }
    }

    private final String name;
    private final Decoder<S> decoder;
    private final Map<String, S> states = new HashMap<>();
    private boolean open;

    LatestStore(String name, Decoder<S> decoder) {
        this.name = name;
        this.decoder = decoder;
    }

    /** Takes a record in; the newer revision stays. */
    Change<S> accept(String key, byte @Nullable [] value) throws Unreadable {
        if (value == null) {
            throw new Unreadable("a state is never deleted");
        }
        Change<S> change = new Change<>(key, states.get(key), decoder.decode(value), value);
        if (change.isNews()) {
            states.put(key, change.next());
        }
        return change;
    }

    /** Undoes a change that could not be carried out. */
    void revert(Change<S> change) {
        if (change.old() == null) {
            states.remove(change.key());
        } else {
            states.put(change.key(), change.old());
        }
    }

    @Nullable S get(String key) {
        return states.get(key);
    }

    Map<String, S> all() {
        return states;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        open = true;
        context.register(root, (StateRestoreCallback) this::restore);
    }

    private void restore(byte[] key, byte @Nullable [] value) {
        try {
            accept(new String(key, StandardCharsets.UTF_8), value);
        } catch (Unreadable setAsideBefore) {
            // It went to the dead letters when it was first read.
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        states.clear();
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
