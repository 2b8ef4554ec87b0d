package io.tonghop.aggregation.rollup;

import io.tonghop.aggregation.rollup.LatestStore.Change;
import io.tonghop.aggregation.rollup.model.Duty;
import io.tonghop.aggregation.rollup.model.Partial;
import io.tonghop.aggregation.rollup.model.PartitionSums;
import io.tonghop.aggregation.rollup.model.Plans;
import io.tonghop.aggregation.rollup.model.Submission;
import io.tonghop.aggregation.rollup.model.Versioned;
import io.tonghop.contracts.Topics;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** First stage: keeps the sums of its partition and sends, every few milliseconds, the partials that changed, whole. */
final class PartialProcessor implements Processor<String, Change<?>, String, Object> {

    private static final Logger LOG = Logger.getLogger(PartialProcessor.class);

    private final Plans plans;
    private final Duration interval;
    private @Nullable ProcessorContext<String, Object> context;
    private @Nullable LatestStore<Duty> duties;
    private @Nullable LatestStore<Submission> submissions;
    private @Nullable PartitionSums sums;

    PartialProcessor(Plans plans, Duration interval) {
        this.plans = plans;
        this.interval = interval;
    }

    /** The stores are restored by now; the sums are made from them, and all of them are sent once. */
    @Override
    public void init(ProcessorContext<String, Object> newContext) {
        context = newContext;
        LatestStore<Duty> obligations = newContext.getStateStore(RollUpTopology.OBLIGATIONS_STORE);
        LatestStore<Submission> reports = newContext.getStateStore(RollUpTopology.REPORTS_STORE);
        PartitionSums made = new PartitionSums(newContext.taskId().partition(), plans);
        obligations.all().forEach((key, duty) -> restore(made, key, duty, reports.get(key)));
        duties = obligations;
        submissions = reports;
        made.markAllChanged();
        sums = made;
        newContext.schedule(interval, PunctuationType.WALL_CLOCK_TIME, this::send);
    }

    private static void restore(PartitionSums sums, String key, Duty duty, @Nullable Submission report) {
        try {
            sums.restore(duty, report);
        } catch (ArithmeticException overflow) {
            LOG.errorf("left out of the totals: %s, %s", key, overflow.getMessage());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // what changed says which store it came from
    public void process(Record<String, Change<?>> record) {
        if (record.value().next() instanceof Duty) {
            Change<Duty> change = (Change<Duty>) record.value();
            LatestStore<Submission> reports = Objects.requireNonNull(submissions);
            apply(
                    record,
                    change,
                    Objects.requireNonNull(duties),
                    RollUpTopology.OBLIGATIONS_DEAD_LETTERS,
                    made -> made.obligationChanged(change.old(), change.next(), reports.get(change.key())));
        } else {
            Change<Submission> change = (Change<Submission>) record.value();
            LatestStore<Duty> obligations = Objects.requireNonNull(duties);
            apply(
                    record,
                    change,
                    Objects.requireNonNull(submissions),
                    RollUpTopology.REPORTS_DEAD_LETTERS,
                    made -> made.reportChanged(obligations.get(change.key()), change.old(), change.next()));
        }
    }

    /** Carries a change out, or undoes it and sets the record aside when a sum would run over. */
    private <S extends Versioned> void apply(
            Record<String, Change<?>> record,
            Change<S> change,
            LatestStore<S> store,
            String deadLetters,
            Consumer<PartitionSums> action) {
        try {
            action.accept(Objects.requireNonNull(sums));
        } catch (ArithmeticException overflow) {
            LOG.errorf("set aside %s: %s", change.key(), overflow.getMessage());
            store.revert(change);
            Headers headers = DeadLetterHeaders.with(record.headers(), overflow);
            Objects.requireNonNull(context)
                    .forward(new Record<>(record.key(), change.raw(), record.timestamp(), headers), deadLetters);
        }
    }

    private void send(long now) {
        ProcessorContext<String, Object> to = Objects.requireNonNull(context);
        for (Partial partial : Objects.requireNonNull(sums).takeChanged()) {
            String key = Topics.key(partial.planId(), partial.unitId()) + "|" + partial.partition();
            to.forward(new Record<>(key, partial, now), RollUpTopology.PARTIALS_SINK);
        }
    }
}
