package io.tonghop.aggregation.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tonghop.aggregation.rollup.RollUpFixture.Ward;
import io.tonghop.aggregation.rollup.model.Partial;
import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.contracts.TotalEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RollUpTopologyTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final RollUpFixture tree = new RollUpFixture();

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> obligations;
    private TestInputTopic<String, byte[]> reports;
    private TestInputTopic<String, byte[]> partials;
    private TestOutputTopic<String, byte[]> totals;
    private TestOutputTopic<String, byte[]> sentPartials;

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put("application.id", "test");
        config.put("bootstrap.servers", "none:1");
        driver = new TopologyTestDriver(new RollUpTopology(json, () -> Duration.ofMillis(20)).build(), config);
        obligations = input(Topics.OBLIGATIONS);
        reports = input(Topics.REPORTS);
        partials = input(RollUpTopology.PARTIALS);
        totals = output(Topics.TOTALS);
        sentPartials = output(RollUpTopology.PARTIALS);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void publishesTheTotalOfEveryTierAboveAWard() throws IOException {
        Ward ward = tree.ward();
        send(ward.owes(1));
        send(ward.reports(1, Map.of("1.1.people", new Figure.Count(40))));

        Map<String, TotalEvent> published = tick();

        assertThat(published.keySet())
                .containsExactlyInAnyOrder(tree.key(tree.district), tree.key(tree.city), tree.key(tree.ministry));
        assertThat(published.get(tree.key(tree.ministry)).figures())
                .isEqualTo(Map.of("1.1.people", new Figure.Count(40)));
        assertThat(published.get(tree.key(tree.ministry)).counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0));
    }

    @Test
    void ignoresRepeatsAndStragglers() throws IOException {
        Ward ward = tree.ward();
        send(ward.owes(2));
        send(ward.reports(5, Map.of("1.1.people", new Figure.Count(50))));
        TotalEvent before = tick().get(tree.key(tree.ministry));

        send(ward.reports(5, Map.of("1.1.people", new Figure.Count(50))));
        send(ward.reports(4, Map.of("1.1.people", new Figure.Count(999))));
        send(ward.owes(1));

        assertThat(tick()).isEmpty();
        assertThat(before.revision()).isEqualTo(7);
    }

    @Test
    void answersAStalePartialWithTheNewestSoThatCompactionKeepsIt() throws IOException {
        Ward ward = tree.ward();
        send(ward.owes(1));
        tick();
        TestRecord<String, byte[]> stale = ministryPartial();
        send(ward.reports(1, Map.of("1.1.people", new Figure.Count(40))));
        tick();
        TestRecord<String, byte[]> newest = ministryPartial();

        partials.pipeInput(stale.key(), stale.value());

        assertThat(tick()).isEmpty();
        TestRecord<String, byte[]> repaired = ministryPartial();
        assertThat(json.readTree(repaired.value())).isEqualTo(json.readTree(newest.value()));
    }

    @Test
    void setsAsideWhatItCannotReadAndGoesOn() throws IOException {
        Ward ward = tree.ward();
        send(ward.owes(1));
        String key = tree.key(ward.unitId());
        List<String> poison = List.of(
                "not json",
                "null",
                "[]",
                "{\"planId\":\"x\"}",
                write(ward.reports(9, Map.of("1.1.people", new Figure.Count(-1)))),
                write(ward.reports(9, Map.of("1.1.people", new Figure.Count(1))))
                        .replace(":1}", ":1.5}"),
                write(ward.reports(9, Map.of("1.1.people", new Figure.Count(1))))
                        .replace(":1}", ":1e30}"));
        poison.forEach(value -> reports.pipeInput(key, value.getBytes(StandardCharsets.UTF_8)));
        reports.pipeInput(key, null);
        send(ward.reports(1, Map.of("1.1.people", new Figure.Count(40))));

        assertThat(tick().get(tree.key(tree.ministry)).figures()).isEqualTo(Map.of("1.1.people", new Figure.Count(40)));
        var letters = output(Topics.deadLetters(Topics.REPORTS)).readRecordsToList();
        assertThat(letters).hasSize(poison.size() + 1);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.headers().lastHeader("dead-letter-reason"))
                        .isNotNull());
        assertThat(new String(letters.get(0).value(), StandardCharsets.UTF_8)).isEqualTo("not json");
    }

    /** Sends what is due and gives the newest total of each key sent. */
    private Map<String, TotalEvent> tick() throws IOException {
        driver.advanceWallClockTime(Duration.ofMillis(20));
        driver.advanceWallClockTime(Duration.ofMillis(20));
        Map<String, TotalEvent> newest = new java.util.HashMap<>();
        for (var total : totals.readKeyValuesToList()) {
            newest.put(total.key, json.readValue(total.value, TotalEvent.class));
        }
        return newest;
    }

    private TestRecord<String, byte[]> ministryPartial() throws IOException {
        TestRecord<String, byte[]> found = null;
        for (TestRecord<String, byte[]> sent : sentPartials.readRecordsToList()) {
            if (json.readValue(sent.value(), Partial.class).unitId().equals(tree.ministry)) {
                found = sent;
            }
        }
        return found;
    }

    private void send(ObligationEvent event) throws IOException {
        obligations.pipeInput(Topics.key(event.planId(), event.unitId()), json.writeValueAsBytes(event));
    }

    private void send(ReportEvent event) throws IOException {
        reports.pipeInput(Topics.key(event.planId(), event.unitId()), json.writeValueAsBytes(event));
    }

    private String write(Object event) throws IOException {
        return json.writeValueAsString(event);
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
