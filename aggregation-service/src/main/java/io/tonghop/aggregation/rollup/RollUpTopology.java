package io.tonghop.aggregation.rollup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.aggregation.rollup.LatestStore.Decoder;
import io.tonghop.aggregation.rollup.model.Duty;
import io.tonghop.aggregation.rollup.model.Partial;
import io.tonghop.aggregation.rollup.model.Plans;
import io.tonghop.aggregation.rollup.model.Submission;
import io.tonghop.aggregation.rollup.model.Versioned;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The roll-up as Kafka Streams runs it. Two stages with a compacted topic between them:
 *
 * <pre>
 * obligations ─▶ keep ─┐
 *                      ├─▶ partial ─▶ [partials] ─▶ keep ─▶ total ─▶ [totals]
 * reports ─────▶ keep ─┘
 * </pre>
 */
@ApplicationScoped
public class RollUpTopology {

    /** Between the stages, by {@code planId/unitId|partition}; internal. */
    public static final String PARTIALS = "partials";

    static final String OBLIGATIONS_STORE = "newest-obligations";
    static final String REPORTS_STORE = "newest-reports";
    static final String PARTIALS_STORE = "newest-partials";
    static final String PARTIALS_SINK = "send-partials";
    static final String REPORTS_DEAD_LETTERS = "reports-dead-letters";

    static final String OBLIGATIONS_DEAD_LETTERS = "obligations-dead-letters";
    private static final String PARTIALS_REPAIR = "repair-partials";
    private static final String PARTIALS_DEAD_LETTERS = "partials-dead-letters";
    private static final String PARTIAL = "partial";
    private static final String TOTAL = "total";

    private static final Logger LOG = Logger.getLogger(RollUpTopology.class);

    private final JsonSerde json;
    private final Duration interval;
    private final Plans plans = new Plans();

    public RollUpTopology(ObjectMapper json, RollUpConfig config) {
        this.json = new JsonSerde(json);
        this.interval = config.interval();
    }

    @Produces
    @Singleton // Kafka Streams reads its fields, which a proxy does not have
    public Topology build() {
        Topology topology = new Topology();
        Serializer<Object> writer = json.serializer();
        StringSerializer keys = new StringSerializer();

        keep(topology, Topics.OBLIGATIONS, OBLIGATIONS_STORE, obligations(), PARTIAL, OBLIGATIONS_DEAD_LETTERS, null);
        keep(topology, Topics.REPORTS, REPORTS_STORE, reports(), PARTIAL, REPORTS_DEAD_LETTERS, null);
        topology.addProcessor(
                PARTIAL,
                () -> new PartialProcessor(plans, interval),
                keeper(Topics.OBLIGATIONS),
                keeper(Topics.REPORTS));
        topology.connectProcessorAndStateStores(PARTIAL, OBLIGATIONS_STORE, REPORTS_STORE);
        topology.addSink(PARTIALS_SINK, PARTIALS, keys, writer, byUnit(), PARTIAL);

        keep(topology, PARTIALS, PARTIALS_STORE, partials(), TOTAL, PARTIALS_DEAD_LETTERS, PARTIALS_REPAIR);
        topology.addSink(PARTIALS_REPAIR, PARTIALS, keys, writer, byUnit(), keeper(PARTIALS));
        topology.addProcessor(TOTAL, () -> new TotalProcessor(interval), keeper(PARTIALS));
        topology.connectProcessorAndStateStores(TOTAL, PARTIALS_STORE);
        topology.addSink("send-totals", Topics.TOTALS, keys, writer, TOTAL);

        String letters = Topics.deadLetters(Topics.OBLIGATIONS);
        topology.addSink(OBLIGATIONS_DEAD_LETTERS, letters, keys, writer, keeper(Topics.OBLIGATIONS), PARTIAL);
        letters = Topics.deadLetters(Topics.REPORTS);
        topology.addSink(REPORTS_DEAD_LETTERS, letters, keys, writer, keeper(Topics.REPORTS), PARTIAL);
        topology.addSink(PARTIALS_DEAD_LETTERS, Topics.deadLetters(PARTIALS), keys, writer, keeper(PARTIALS));
        return topology;
    }

    /** A thread that fails is replaced; its tasks are restored from the topics. */
    @Produces
    @Singleton
    public StreamsUncaughtExceptionHandler replaceThread() {
        return failure -> {
            LOG.error("a thread of the roll-up failed and is replaced", failure);
            return StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
        };
    }

    private Decoder<Duty> obligations() {
        return json.decoder(ObligationEvent.class, event -> Duty.of(event, plans));
    }

    private Decoder<Submission> reports() {
        return json.decoder(ReportEvent.class, event -> Submission.of(event, plans));
    }

    private Decoder<Partial> partials() {
        return json.decoder(Partial.class, Function.identity());
    }

    private static <S extends Versioned> void keep(
            Topology topology,
            String topic,
            String store,
            Decoder<S> decoder,
            String changes,
            String deadLetters,
            @Nullable String repair) {
        topology.addReadOnlyStateStore(
                new LatestStoreBuilder<>(store, decoder),
                topic,
                new UsePartitionTimeOnInvalidTimestamp(),
                new StringDeserializer(),
                new ByteArrayDeserializer(),
                topic,
                keeper(topic),
                () -> new KeepLatest<S>(store, changes, deadLetters, repair));
    }

    private static String keeper(String topic) {
        return "keep-" + topic;
    }

    /** All partials of a unit to the partition in which its total will be. */
    private static StreamPartitioner<String, Object> byUnit() {
        return (topic, key, value, partitions) -> {
            byte[] unit = key.substring(0, key.indexOf('|')).getBytes(StandardCharsets.UTF_8);
            return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(unit)) % partitions));
        };
    }
}
