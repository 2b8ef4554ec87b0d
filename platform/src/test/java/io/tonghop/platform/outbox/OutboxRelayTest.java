package io.tonghop.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tonghop.local.embedded.EmbeddedBroker;
import io.tonghop.local.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Many writers with transactions of random length, several relays: nothing is missing, and each key keeps its order. */
class OutboxRelayTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 150;
    private static final int KEYS = 20;
    private static final String TOPIC = "reports";

    private static EmbeddedDatabase database;
    private static EmbeddedBroker broker;

    private final DataSource dataSource = dataSource();

    @BeforeAll
    static void start(@TempDir Path dir) {
        database = EmbeddedDatabase.start(dir.resolve("postgres"), 0);
        database.ensureDatabase("service");
        broker = EmbeddedBroker.start(dir.resolve("kafka"), 0);
    }

    @AfterAll
    static void stop() {
        broker.close();
        database.close();
    }

    @BeforeEach
    void cleanTables() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            statement.execute("drop table if exists outbox, counter; drop function if exists notify_outbox");
            statement.execute(migration());
            statement.execute("create table counter (key text primary key, value bigint not null)");
            statement.execute(
                    "insert into counter select 'key-' || n, 0 from generate_series(0, " + (KEYS - 1) + ") n");
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void losesNothingAndKeepsTheOrderOfEachKeyWithEightWritersAndTwoRelays() throws Exception {
        long seed = Long.getLong("tonghop.seed", System.nanoTime());
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 2);
        List<Future<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Random random = new Random(seed + i);
            writers.add(pool.submit(() -> write(random)));
        }
        List<Future<Integer>> relays = List.of(pool.submit(() -> relay(writing)), pool.submit(() -> relay(writing)));
        int committed = 0;
        for (Future<Integer> writer : writers) {
            committed += writer.get(2, TimeUnit.MINUTES);
        }
        writing.set(false);
        int relayed = 0;
        for (Future<Integer> relay : relays) {
            relayed += relay.get(1, TimeUnit.MINUTES);
        }
        pool.shutdown();

        Map<String, List<Long>> published = published();
        assertThat(relayed).as("-Dtonghop.seed=%d", seed).isEqualTo(committed);
        for (Map.Entry<String, Long> counter : counters().entrySet()) {
            List<Long> expected = new ArrayList<>();
            for (long value = 1; value <= counter.getValue(); value++) {
                expected.add(value);
            }
            assertThat(published.getOrDefault(counter.getKey(), List.of()))
                    .as("-Dtonghop.seed=%d, %s", seed, counter.getKey())
                    .isEqualTo(expected);
        }
    }

    /** Each transaction counts a few keys up, so that the events of a key are 1, 2, 3 ...; some roll back. */
    private int write(Random random) throws SQLException {
        int committed = 0;
        for (int i = 0; i < TRANSACTIONS; i++) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                int key = random.nextInt(KEYS);
                int events = 1 + random.nextInt(3);
                for (int event = 0; event < events; event++) {
                    append(connection, "key-" + key);
                    try (PreparedStatement wait = connection.prepareStatement("select pg_sleep(?)")) {
                        wait.setDouble(1, random.nextInt(4) == 0 ? random.nextDouble() / 50 : 0);
                        wait.execute();
                    }
                }
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed += events;
                }
            }
        }
        return committed;
    }

    private static void append(Connection connection, String key) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                        "update counter set value = value + 1 where key = ? returning value");
                PreparedStatement append = connection.prepareStatement(
                        "insert into outbox (topic, key, type, payload) values (?, ?, 'counted', ?)")) {
            count.setString(1, key);
            try (ResultSet counted = count.executeQuery()) {
                counted.next();
                append.setString(1, TOPIC);
                append.setString(2, key);
                append.setString(3, Long.toString(counted.getLong(1)));
                append.executeUpdate();
            }
        }
    }

    private int relay(AtomicBoolean writing) throws Exception {
        int relayed = 0;
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer())) {
            OutboxRelay relay = new OutboxRelay(dataSource, producer, "/test", 7, new SimpleMeterRegistry());
            while (writing.get() || !isEmpty()) {
                relayed += relay.relay();
            }
        }
        return relayed;
    }

    private boolean isEmpty() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select not exists (select 1 from outbox)")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private Map<String, Long> counters() throws SQLException {
        Map<String, Long> counters = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select key, value from counter")) {
            while (row.next()) {
                counters.put(row.getString(1), row.getLong(2));
            }
        }
        return counters;
    }

    private static Map<String, List<Long>> published() {
        Map<String, List<Long>> published = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> published
                                .computeIfAbsent(record.key(), key -> new ArrayList<>())
                                .add(Long.parseLong(
                                        new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))));
            }
        }
        return published;
    }

    private static DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl("service"));
        dataSource.setUser("service");
        dataSource.setPassword("service");
        return dataSource;
    }

    private static String migration() throws IOException {
        try (var in = OutboxRelayTest.class.getResourceAsStream("/db/migration/V000__create_outbox.sql")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
