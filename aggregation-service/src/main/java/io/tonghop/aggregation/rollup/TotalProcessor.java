package io.tonghop.aggregation.rollup;

import io.tonghop.aggregation.rollup.LatestStore.Change;
import io.tonghop.aggregation.rollup.model.Partial;
import io.tonghop.aggregation.rollup.model.UnitTotal;
import io.tonghop.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Second stage: adds up the newest partials of each unit and publishes its total when one of them changed. */
final class TotalProcessor implements Processor<String, Change<Partial>, String, Object> {

    private static final Logger LOG = Logger.getLogger(TotalProcessor.class);

    private final Duration interval;
    private final Map<String, Map<Integer, Partial>> partials = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private @Nullable ProcessorContext<String, Object> context;

    TotalProcessor(Duration interval) {
        this.interval = interval;
    }

    /** Sends every total once, so that what an earlier owner sent too late is not the last word on the topic. */
    @Override
    public void init(ProcessorContext<String, Object> newContext) {
        context = newContext;
        partials.clear();
        changed.clear();
        LatestStore<Partial> store = newContext.getStateStore(RollUpTopology.PARTIALS_STORE);
        store.all().values().forEach(this::keep);
        newContext.schedule(interval, PunctuationType.WALL_CLOCK_TIME, this::send);
    }

    @Override
    public void process(Record<String, Change<Partial>> record) {
        keep(record.value().next());
    }

    private void keep(Partial partial) {
        String unit = Topics.key(partial.planId(), partial.unitId());
        partials.computeIfAbsent(unit, key -> new HashMap<>()).put(partial.partition(), partial);
        changed.add(unit);
    }

    private void send(long now) {
        ProcessorContext<String, Object> to = Objects.requireNonNull(context);
        for (String unit : changed) {
            Map<Integer, Partial> parts = Objects.requireNonNull(partials.get(unit));
            try {
                to.forward(new Record<>(unit, UnitTotal.of(parts.values(), Instant.ofEpochMilli(now)), now));
            } catch (ArithmeticException overflow) {
                LOG.errorf("the total of %s does not fit 64 bits; the last one stands", unit);
            }
        }
        changed.clear();
    }
}
