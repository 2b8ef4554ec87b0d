package io.tonghop.report.obligation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.topic.EventReader;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topic {@code plans}. */
@ApplicationScoped
public class PlanEventsConsumer {

    private final EventReader reader;
    private final PlanIntake intake;

    public PlanEventsConsumer(EventReader reader, PlanIntake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    @Incoming(Topics.PLANS)
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0, jitter = 200)
    public void on(ConsumerRecords<String, byte[]> records) {
        intake.keep(reader.read(records, PlanEvent.class));
    }
}
