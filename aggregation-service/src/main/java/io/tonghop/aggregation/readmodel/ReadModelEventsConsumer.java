package io.tonghop.aggregation.readmodel;

import io.smallrye.common.annotation.Blocking;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.TotalEvent;
import io.tonghop.contracts.UnitEvent;
import io.tonghop.platform.topic.EventReader;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics in batches into the read model; tries again as long as the database is away. */
@ApplicationScoped
public class ReadModelEventsConsumer {

    private final EventReader reader;
    private final ReadModel readModel;

    public ReadModelEventsConsumer(EventReader reader, ReadModel readModel) {
        this.reader = reader;
        this.readModel = readModel;
    }

    @Incoming("units")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onUnits(ConsumerRecords<String, byte[]> records) {
        readModel.keepUnits(reader.read(records, UnitEvent.class));
    }

    @Incoming("obligations")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onObligations(ConsumerRecords<String, byte[]> records) {
        readModel.keepObligations(reader.read(records, ObligationEvent.class).stream()
                .filter(ObligationEvent::owesReport)
                .toList());
    }

    @Incoming("reports")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onReports(ConsumerRecords<String, byte[]> records) {
        readModel.keepReports(reader.read(records, ReportEvent.class));
    }

    @Incoming("totals")
    @Blocking
    @Retry(maxRetries = -1, delay = 1000, maxDuration = 0)
    public void onTotals(ConsumerRecords<String, byte[]> records) {
        readModel.keepTotals(reader.read(records, TotalEvent.class));
    }
}
