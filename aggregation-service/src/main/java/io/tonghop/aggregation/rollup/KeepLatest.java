package io.tonghop.aggregation.rollup;

import io.tonghop.aggregation.rollup.LatestStore.Change;
import io.tonghop.aggregation.rollup.model.Versioned;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Takes a topic into its store and hands each change on. A straggler, such as what a paused and long replaced owner still
 * sends, is not only ignored: where there is a child to repair the topic, the newest state is sent again, so that compaction
 * does not keep the straggler.
 *
 * <p>Kafka Streams types the processor of a read-only store so that it cannot forward, though the topology allows it; hence the
 * one cast here (see ADR 0003).
 */
final class KeepLatest<S extends Versioned> implements Processor<String, byte[], Void, Void> {

    private final String storeName;
    private final String changes;
    private final String deadLetters;
    private final @Nullable String repair;
    private @Nullable LatestStore<S> store;
    private @Nullable ProcessorContext<Object, Object> context;

    /**
     * @param changes name of the child that takes {@link Change}s
     * @param deadLetters name of the child that takes unreadable values as they came
     * @param repair name of the child that writes to the same topic, if there is one
     */
    KeepLatest(String storeName, String changes, String deadLetters, @Nullable String repair) {
        this.storeName = storeName;
        this.changes = changes;
        this.deadLetters = deadLetters;
        this.repair = repair;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void init(ProcessorContext<Void, Void> readOnly) {
        store = readOnly.getStateStore(storeName);
        context = (ProcessorContext) readOnly;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ProcessorContext<Object, Object> to = Objects.requireNonNull(context);
        try {
            if (record.key() == null) {
                throw new Unreadable("no key");
            }
            Change<S> change = Objects.requireNonNull(store).accept(record.key(), record.value());
            if (change.isNews()) {
                to.forward(new Record<>(record.key(), change, record.timestamp(), record.headers()), changes);
            } else if (change.isStale() && repair != null) {
                to.forward(new Record<>(record.key(), change.old(), record.timestamp()), repair);
            }
        } catch (Unreadable unreadable) {
            to.forward(
                    new Record<>(
                            record.key(),
                            record.value(),
                            record.timestamp(),
                            DeadLetterHeaders.with(record.headers(), unreadable)),
                    deadLetters);
        }
    }
}
