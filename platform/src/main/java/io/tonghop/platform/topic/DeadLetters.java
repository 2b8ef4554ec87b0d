package io.tonghop.platform.topic;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Keeps records that could not be read, as they came, in {@code <topic>-dlq}, with the reason and the place in headers. */
@ApplicationScoped
public class DeadLetters {

    private final Producer<String, byte[]> producer;
    private final MeterRegistry metrics;

    public DeadLetters(Producer<String, byte[]> producer, MeterRegistry metrics) {
        this.producer = producer;
        this.metrics = metrics;
    }

    /**
     * Returns when the letter is stored.
     *
     * @throws IllegalStateException when it could not be; the record is then to be read again
     */
    public void put(ConsumerRecord<String, byte[]> record, Exception reason) {
        var letter = new ProducerRecord<>(record.topic() + "-dlq", record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-reason", String.valueOf(reason.getMessage()));
        header(letter, "dead-letter-topic", record.topic());
        header(letter, "dead-letter-partition", Integer.toString(record.partition()));
        header(letter, "dead-letter-offset", Long.toString(record.offset()));
        try {
            producer.send(letter).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letter was stored", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the dead letter was not stored", failure);
        }
        metrics.counter("tonghop.dead.letters", "topic", record.topic()).increment();
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
