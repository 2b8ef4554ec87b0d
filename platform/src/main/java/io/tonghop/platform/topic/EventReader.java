package io.tonghop.platform.topic;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Reads a batch of records into events. What cannot be read goes to the topic's dead letters, and the rest flows on. Properties
 * that a newer writer added are passed over, so that services can be upgraded one by one.
 */
@ApplicationScoped
public class EventReader {

    private static final Logger LOG = Logger.getLogger(EventReader.class);

    private final ObjectMapper json;
    private final DeadLetters deadLetters;

    public EventReader(ObjectMapper json, DeadLetters deadLetters) {
        this.json = json;
        this.deadLetters = deadLetters;
    }

    /** The events of a batch, in the order of their partitions. */
    public <T> List<T> read(ConsumerRecords<String, byte[]> records, Class<T> type) {
        ObjectReader reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<T> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                if (record.value() == null) {
                    throw new IOException("no value");
                }
                T event = reader.readValue(record.value());
                if (event == null) {
                    throw new IOException("null is not an event");
                }
                events.add(event);
            } catch (IOException unreadable) {
                LOG.errorf(
                        "set aside %s-%d@%d: %s",
                        record.topic(), record.partition(), record.offset(), unreadable.getMessage());
                deadLetters.put(record, unreadable);
            }
        }
        return events;
    }
}
