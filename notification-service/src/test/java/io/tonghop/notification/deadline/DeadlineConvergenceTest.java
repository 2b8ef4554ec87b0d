package io.tonghop.notification.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.notification.NotificationFixture;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whatever the order of arrival and however many look at the clock, the outcome is the same and is told once. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class DeadlineConvergenceTest {

    private static final int UNITS = 40;

    private final NotificationFixture tree = new NotificationFixture();

    @Inject
    DeadlineWatch watch;

    @Test
    void shuffledRepeatedAndStaleRecordsFromTwoTopicsAtOnceEndInTheSameCounts() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<ObligationEvent> duties = new ArrayList<>();
        List<ReportEvent> reports = new ArrayList<>();
        Map<String, Long> expected = new TreeMap<>();
        Set<String> open = new HashSet<>();
        for (int i = 0; i < UNITS; i++) {
            var history = new History(random, UUID.randomUUID());
            duties.addAll(history.duties);
            reports.addAll(history.reports);
            DeadlineState state = history.outcome();
            expected.merge(state.code(), 1L, Long::sum);
            switch (state) {
                case overdue -> open.add(history.unit + "/overdue");
                case metLate -> open.add(history.unit + "/late");
                case returned -> open.add(history.unit + "/returned");
                case upcoming, met, excused -> {
                    // Nothing is wrong.
                }
            }
        }
        duties.addAll(List.copyOf(duties));
        reports.addAll(List.copyOf(reports));
        Collections.shuffle(duties, random);
        Collections.shuffle(reports, random);

        inParallel(List.of(
                () -> inBatches(duties, batch -> watch.keepObligations(batch)),
                () -> inBatches(reports, batch -> watch.keepReports(batch))));

        JsonPath page = get("/api/deadlines?size=500");
        Map<String, Long> recount = new TreeMap<>();
        page.<String>getList("items.state").forEach(state -> recount.merge(state, 1L, Long::sum));
        assertThat(recount).as("seed %d", seed).isEqualTo(expected);
        Map<String, Integer> counts = page.getMap("counts");
        assertThat(counts).as("seed %d", seed).hasSameSizeAs(recount);
        counts.forEach((state, count) -> assertThat(count.longValue()).isEqualTo(recount.get(state)));
        JsonPath alerts = get("/api/alerts?state=open&size=500");
        List<String> units = alerts.getList("items.unit.id");
        List<String> kinds = alerts.getList("items.kind");
        Set<String> found = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            found.add(units.get(i) + "/" + kinds.get(i));
        }
        assertThat(found).as("seed %d", seed).isEqualTo(open);
        assertPublished(open, seed);
    }

    @Test
    void severalWhoLookAtTheClockTellOfEachDeadlineOnce() throws Exception {
        Instant due = Instant.now().plusSeconds(2);
        List<ObligationEvent> duties = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            UUID unit = UUID.randomUUID();
            duties.add(tree.obligation(unit, 1, due, ObligationEvent.Status.active, List.of(unit, tree.district)));
        }
        watch.keepObligations(duties);

        Callable<Void> looking = () -> {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        watch.noticePassed();
                        return Instant.now().isAfter(due.plusSeconds(2));
                    });
            return null;
        };
        inParallel(List.of(looking, looking, looking));

        assertThat(get("/api/deadlines?size=1").<String, Integer>getMap("counts"))
                .isEqualTo(Map.of("overdue", 300));
        Set<String> keys = new HashSet<>();
        duties.forEach(duty -> keys.add(tree.plan + "/" + duty.unitId() + "/overdue"));
        await().untilAsserted(() -> assertThat(told()).containsExactlyInAnyOrderElementsOf(keys));
    }

    private List<String> told() {
        return Records.all(Topics.ALERTS).stream()
                .map(record -> Records.read(record, AlertEvent.class))
                .filter(alert -> alert.planId().equals(tree.plan))
                .peek(alert -> assertThat(alert.revision()).isEqualTo(1))
                .map(alert -> alert.planId() + "/" + alert.unitId() + "/" + alert.kind())
                .toList();
    }

    /** The topic ends with the same open alerts, and its revisions grow by one. */
    private void assertPublished(Set<String> open, long seed) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Map<String, AlertEvent> newest = new TreeMap<>();
            Records.all(Topics.ALERTS).stream()
                    .map(record -> Records.read(record, AlertEvent.class))
                    .filter(alert -> alert.planId().equals(tree.plan))
                    .forEach(alert -> {
                        AlertEvent before = newest.put(alert.unitId() + "/" + alert.kind(), alert);
                        assertThat(alert.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
                    });
            newest.values().removeIf(alert -> alert.state() != AlertEvent.State.open);
            assertThat(newest.keySet()).as("seed %d", seed).isEqualTo(open);
        });
    }

    private JsonPath get(String path) {
        return given().auth()
                .oauth2(Tokens.of(tree.district, "operator"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private interface Keeping<E> {
        void keep(List<E> batch) throws Exception;
    }

    private static <E> Void inBatches(List<E> events, Keeping<E> keeping) throws Exception {
        for (int from = 0; from < events.size(); from += 50) {
            keeping.keep(events.subList(from, Math.min(from + 50, events.size())));
        }
        return null;
    }

    private static void inParallel(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What happened to one unit, each event with its revision. Due moments are far from now, so that no state turns meanwhile. */
    private final class History {

        final UUID unit;
        final List<ObligationEvent> duties = new ArrayList<>();
        final List<ReportEvent> reports = new ArrayList<>();

        History(Random random, UUID unit) {
            this.unit = unit;
            Instant now = Instant.now();
            ObligationEvent.Status[] statuses = ObligationEvent.Status.values();
            int decisions = 1 + random.nextInt(4);
            for (int revision = 1; revision <= decisions; revision++) {
                Instant due = now.plusSeconds(random.nextBoolean() ? 3600 : -3600);
                // Two of three are active.
                var status = random.nextInt(3) > 0
                        ? ObligationEvent.Status.active
                        : statuses[random.nextInt(statuses.length)];
                duties.add(tree.obligation(unit, revision, due, status, List.of(unit, tree.district)));
            }
            ReportEvent.Status[] reported = ReportEvent.Status.values();
            int last = random.nextInt(5);
            for (int revision = 1; revision <= last; revision++) {
                var status = reported[random.nextInt(reported.length)];
                Instant submittedAt = status.counts() ? now.minusSeconds(random.nextInt(7200)) : null;
                reports.add(NotificationFixture.report(tree.plan, unit, revision, status, submittedAt));
            }
        }

        DeadlineState outcome() {
            ObligationEvent duty = duties.get(duties.size() - 1);
            ReportEvent report = reports.isEmpty() ? null : reports.get(reports.size() - 1);
            return DeadlinePolicy.stateOf(
                    new DeadlinePolicy.Facts(
                            duty.status(),
                            duty.due(),
                            report == null ? null : report.status(),
                            report == null ? null : report.submittedAt()),
                    Instant.now());
        }
    }
}
