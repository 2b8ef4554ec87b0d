package io.tonghop.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Moves rows from the outbox to Kafka. Any number of relays may run: each takes rows that no other holds, and only the oldest of
 * each key, so the order for a key is kept. A row is deleted in the transaction that held it, after Kafka acknowledged; a crash
 * between the two repeats it.
 */
public class OutboxRelay {

    /** The rows' hold ends here if this process sleeps; see the producer's delivery timeout. */
    static final String HOLD = "set local idle_in_transaction_session_timeout = '30s'";

    /** Well within the hold, with the producer's delivery timeout after it; what is not sent by then is left to another try. */
    private static final Duration SENDING = Duration.ofSeconds(10);

    private static final String TAKE = """
            select o.id, o.event_id, o.topic, o.key, o.type, o.payload, o.created_at
            from outbox o
            where not exists (
                select 1 from outbox older where older.topic = o.topic and older.key = o.key and older.id < o.id)
            order by o.id
            limit ?
            for update of o skip locked
            """;

    private static final String DELETE = "delete from outbox where id = any (?)";

    private record Row(
            long id, String eventId, String topic, String key, String type, String payload, Instant createdAt) {}

    private final DataSource dataSource;
    private final Producer<String, byte[]> producer;
    private final String source;
    private final int batch;
    private final Timer lag;

    public OutboxRelay(
            DataSource dataSource, Producer<String, byte[]> producer, String source, int batch, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.source = source;
        this.batch = batch;
        this.lag = Timer.builder("tonghop.outbox.lag")
                .description("From the insert of an event to Kafka's acknowledgement")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /**
     * Publishes one batch.
     *
     * @return how many events were published
     * @throws SQLException when the database fails; nothing is lost
     * @throws ExecutionException when Kafka did not acknowledge; the rows stay
     */
    public int relay() throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long taken = System.nanoTime();
                List<Row> rows = take(connection);
                if (!rows.isEmpty()) {
                    publish(rows, taken);
                    delete(connection, rows);
                }
                connection.commit();
                return rows.size();
            } finally {
                connection.rollback();
            }
        }
    }

    private List<Row> take(Connection connection) throws SQLException {
        try (Statement hold = connection.createStatement();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            hold.execute(HOLD);
            take.setInt(1, batch);
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = take.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            result.getString(5),
                            result.getString(6),
                            result.getObject(7, OffsetDateTime.class).toInstant()));
                }
            }
            return rows;
        }
    }

    private void publish(List<Row> rows, long taken) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (System.nanoTime() - taken > SENDING.toNanos()) {
                throw new IllegalStateException("too slow to send what it had taken");
            }
            Future<RecordMetadata> acknowledgement = producer.send(record(row));
            if (acknowledgement.isDone()) {
                acknowledgement.get(); // already failed: nothing after it is worth sending
            }
            sent.add(acknowledgement);
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            acknowledgement.get();
        }
        Instant now = Instant.now();
        rows.forEach(row -> lag.record(Duration.between(row.createdAt(), now)));
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        var record = new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.eventId());
        header(record, "ce_type", row.type());
        header(record, "ce_source", source);
        header(record, "ce_time", row.createdAt().toString());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            Object[] ids = rows.stream().map(Row::id).toArray();
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }
}
