package io.tonghop.notification.deadline;

import io.smallrye.common.annotation.Blocking;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.platform.topic.EventReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics in batches; tries again as long as the database is away. */
@ApplicationScoped
public class DeadlineEventsConsumer {

    private final EventReader reader;
    private final DeadlineWatch watch;

    public DeadlineEventsConsumer(EventReader reader, DeadlineWatch watch) {
        this.reader = reader;
        this.watch = watch;
    }

    @Incoming("plans")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onPlans(ConsumerRecords<String, byte[]> records) throws SQLException {
        watch.keepPlans(reader.read(records, PlanEvent.class));
    }

    @Incoming("obligations")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onObligations(ConsumerRecords<String, byte[]> records) throws SQLException {
        watch.keepObligations(reader.read(records, ObligationEvent.class).stream()
                .filter(ObligationEvent::owesReport)
                .toList());
    }

    @Incoming("reports")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onReports(ConsumerRecords<String, byte[]> records) throws SQLException {
        watch.keepReports(reader.read(records, ReportEvent.class));
    }
}
