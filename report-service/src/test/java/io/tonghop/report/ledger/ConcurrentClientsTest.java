package io.tonghop.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.report.Scenario;
import io.tonghop.report.database.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Eight clients do whatever they like to the same few reports; table, revisions and topic must tell one story. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ConcurrentClientsTest {

    private static final int CLIENTS = 8;
    private static final int WARDS = 5;
    private static final int STEPS = 60;

    @Test
    void tableRevisionsAndTopicTellOneStory() throws Exception {
        long seed = new Random().nextLong();
        Scenario scenario = new Scenario();
        scenario.sendPlan(1, PlanEvent.Status.issued);
        List<UUID> wards = Stream.generate(UUID::randomUUID).limit(WARDS).toList();
        wards.forEach(ward -> scenario.sendObligation(ward, 1, ObligationEvent.Status.active, Scenario.DUE));
        wards.forEach(scenario::awaitArrival);

        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        int accepted = 0;
        try {
            List<Future<Integer>> work = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> drive(scenario, wards, new Random(seed + client))))
                    .toList();
            for (Future<Integer> one : work) {
                accepted += one.get();
            }
        } finally {
            clients.shutdownNow();
        }

        awaitEmptyOutbox();
        long revisions = 0;
        for (UUID ward : wards) {
            revisions += checkStory(scenario, ward, seed);
        }
        assertThat(revisions)
                .as("one revision for each change that was answered, seed %d", seed)
                .isEqualTo(accepted);
    }

    /** Returns how many changes the service accepted. */
    private static int drive(Scenario scenario, List<UUID> wards, Random random) {
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            UUID ward = wards.get(random.nextInt(wards.size()));
            Response read = Scenario.as(ward, Roles.REPORTER).get(scenario.path(ward));
            int status = change(scenario, ward, read.header("ETag"), random).statusCode();
            assertThat(status).isIn(200, 201, 404, 409, 412, 428);
            accepted += status < 300 ? 1 : 0;
        }
        return accepted;
    }

    private static Response change(Scenario scenario, UUID ward, String etag, Random random) {
        RequestSpecification reporter = conditional(Scenario.as(ward, Roles.REPORTER), etag);
        RequestSpecification reviewer = conditional(Scenario.as(scenario.district, Roles.REVIEWER), etag);
        String path = scenario.path(ward);
        String figures = "{\"figures\": {\"1.1.people\": " + random.nextInt(1000) + "}, \"reason\": \"r\"}";
        return switch (random.nextInt(8)) {
            case 0, 1 -> reporter.body(figures).put(path);
            case 2, 3 -> reporter.body(figures).queryParam("submit", true).put(path);
            case 4 -> reporter.post(path + "/submit");
            case 5 -> reporter.body("{\"reason\": \"w\"}").post(path + "/withdraw");
            case 6 -> reviewer.body("{\"reason\": \"b\"}").post(path + "/return");
            default -> reviewer.post(path + "/approve");
        };
    }

    private static RequestSpecification conditional(RequestSpecification request, String etag) {
        return etag == null ? request : request.header("If-Match", etag);
    }

    private static long checkStory(Scenario scenario, UUID ward, long seed) {
        String key = Topics.key(scenario.plan, ward);
        Response report = Scenario.as(ward, Roles.REPORTER).get(scenario.path(ward));
        if (report.statusCode() == 404) {
            return 0;
        }
        List<Map<String, Object>> revisions = Scenario.as(ward, Roles.REPORTER)
                .queryParam("size", 500)
                .get(scenario.path(ward) + "/revisions")
                .path("items");
        List<Long> published = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            assertThat(((Number) revisions.get(i).get("revision")).longValue()).isEqualTo(i + 1L);
            assertThat(revisions.get(i).get("from"))
                    .isEqualTo(i == 0 ? null : revisions.get(i - 1).get("status"));
            if (!"draft".equals(revisions.get(i).get("status"))) {
                published.add(i + 1L);
            }
        }
        assertThat(report.<Integer>path("revision")).isEqualTo(revisions.size());
        assertThat(revisionsOnTopic(key))
                .as("in order, none missing, seed %d", seed)
                .isEqualTo(published);
        assertThat(counted(key)).as("seed %d", seed).isEqualTo(counted(report));
        return revisions.size();
    }

    private static List<Long> revisionsOnTopic(String key) {
        return Records.all(Topics.REPORTS).stream()
                .filter(record -> record.key().equals(key))
                .flatMapToLong(record ->
                        LongStream.of(Records.read(record, ReportEvent.class).revision()))
                .distinct()
                .boxed()
                .toList();
    }

    /** What the newest event of the key adds to a total. */
    private static long counted(String key) {
        return Records.newest(Topics.REPORTS, key, ReportEvent.class)
                .filter(event -> event.status().counts())
                .map(event -> event.figures().values().stream()
                        .mapToLong(Figure::value)
                        .sum())
                .orElse(0L);
    }

    /** What the table says that it adds. */
    private static long counted(Response report) {
        String status = report.path("status");
        Integer people = report.path("figures.'1.1.people'");
        return people != null && (status.equals("submitted") || status.equals("approved")) ? people : 0;
    }

    private static void awaitEmptyOutbox() {
        Database database = Arc.container().instance(Database.class).get();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> database.list("select 1 from outbox limit 1", row -> row.getInt(1))
                        .isEmpty());
    }
}
