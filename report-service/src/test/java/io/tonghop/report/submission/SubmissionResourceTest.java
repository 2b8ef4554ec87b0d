package io.tonghop.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.report.Scenario;
import io.tonghop.report.obligation.ObligationIntake;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class SubmissionResourceTest {

    private static final String FIRST = "{\"figures\": {\"1.1.people\": 40, \"10.1.amount\": \"150000000\"}}";
    private static final String SECOND =
            "{\"figures\": {\"1.1.people\": 42}, \"nothing\": [\"1.1.events\"], \"narrative\": {\"I.1\": \"Đã họp\"}}";

    @Test
    void savesADraftAndKeepsItInside() {
        Scenario scenario = Scenario.issued();

        scenario.save(0, FIRST)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("draft"))
                .body("figures.'1.1.people'", equalTo(40))
                .body("figures.'10.1.amount'", equalTo("150000000"))
                .body("submittedAt", nullValue());
        scenario.save(1, SECOND)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("figures.size()", equalTo(1))
                .body("nothing", equalTo(List.of("1.1.events")))
                .body("narrative.'I.1'", equalTo("Đã họp"));

        scenario.submit(2).then().statusCode(200);
        ReportEvent event = scenario.event(3);
        assertThat(event.status()).isEqualTo(ReportEvent.Status.submitted);
        assertThat(Records.all(Topics.REPORTS).stream()
                        .filter(record -> record.key().equals(Topics.key(scenario.plan, scenario.ward))))
                .as("only the submission left the service")
                .hasSize(1);
    }

    @Test
    void submitsTheDraftByTheDatabasesClock() {
        Scenario scenario = Scenario.issued();
        Instant before = Instant.now().minusSeconds(60);
        scenario.save(0, SECOND).then().statusCode(201);

        scenario.submit(1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("submitted"))
                .body("submittedAt", notNullValue())
                .body("late", equalTo(false));

        ReportEvent event = scenario.event(2);
        assertThat(event.figures()).isEqualTo(Map.of("1.1.people", new Figure.Count(42)));
        assertThat(event.nothing()).containsExactly("1.1.events");
        assertThat(event.submittedAt()).isAfter(before).isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void savesAndSubmitsInOneStep() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIRST);
        assertThat(scenario.event(1).figures()).containsEntry("10.1.amount", new Figure.Money(150_000_000));
    }

    @Test
    void correctsWithAReasonAndKeepsTheMomentOfSubmission() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIRST);
        Instant submittedAt = scenario.event(1).submittedAt();

        scenario.save(1, SECOND).then().statusCode(400).body("violations.field", equalTo(List.of("reason")));
        scenario.save(1, "{\"figures\": {\"1.1.people\": 50}, \"reason\": \"Thiếu một lớp\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("reason", equalTo("Thiếu một lớp"));

        ReportEvent corrected = scenario.event(2);
        assertThat(corrected.submittedAt()).isEqualTo(submittedAt);
        assertThat(corrected.figures()).isEqualTo(Map.of("1.1.people", new Figure.Count(50)));
        assertThat(corrected.reason()).isEqualTo("Thiếu một lớp");
    }

    @Test
    void withdrawsWithAReasonAndStartsOver() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIRST);

        scenario.reporter()
                .body("{}")
                .post(scenario.path() + "/withdraw")
                .then()
                .statusCode(400);
        scenario.reporter()
                .body("{\"reason\": \"Nhầm đơn vị\"}")
                .header("If-Match", "\"1\"")
                .post(scenario.path() + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("submittedAt", nullValue());
        ReportEvent withdrawn = scenario.event(2);
        assertThat(withdrawn.status()).isEqualTo(ReportEvent.Status.withdrawn);
        assertThat(withdrawn.submittedAt()).isNull();

        scenario.submit(2).then().statusCode(409).body("type", equalTo("urn:problem:report:illegal-transition"));
        scenario.save(2, SECOND).then().statusCode(200).body("status", equalTo("draft"));
        scenario.submit(3).then().statusCode(200);
        assertThat(scenario.event(4).status()).isEqualTo(ReportEvent.Status.submitted);
    }

    @Test
    void asksForTheRevisionThatWasRead() {
        Scenario scenario = Scenario.issued();
        scenario.save(7, FIRST).then().statusCode(412);
        scenario.reporter().post(scenario.path() + "/submit").then().statusCode(404);
        scenario.save(0, FIRST).then().statusCode(201);

        scenario.save(0, SECOND).then().statusCode(428).body("type", equalTo("urn:problem:report:revision-required"));
        scenario.save(9, SECOND).then().statusCode(412).body("messages.en", notNullValue());
        scenario.reporter()
                .body(SECOND)
                .header("If-None-Match", "*")
                .put(scenario.path())
                .then()
                .statusCode(412);
        scenario.reporter()
                .body(SECOND)
                .header("If-Match", "1")
                .put(scenario.path())
                .then()
                .statusCode(400);
        scenario.reporter().post(scenario.path() + "/submit").then().statusCode(428);
        scenario.submit(2).then().statusCode(412);
        scenario.submit(1).then().statusCode(200);
        scenario.submit(2).then().statusCode(409);
    }

    @Test
    void storesNothingOfAReportThatIsWrong() {
        Scenario scenario = Scenario.issued();
        scenario.save(0, FIRST).then().statusCode(201);
        scenario.save(1, "{\"figures\": {\"1.1.events\": 3, \"1.1.people\": 1e3}, \"nothing\": [\"7.1.quantity\"]}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:report:invalid-report"))
                .body("violations.field", hasItems("figures.1.1.people", "nothing[0]"))
                .body("messages.vi", notNullValue());
        scenario.reporter()
                .get(scenario.path())
                .then()
                .header("ETag", "\"1\"")
                .body("figures.'1.1.people'", equalTo(40))
                .body("figures.size()", equalTo(2));
    }

    @Test
    void refusesToSubmitADraftThatNoLongerFitsWhatIsAsked() {
        Scenario scenario = Scenario.issued();
        scenario.save(0, "{\"figures\": {\"1.1.people\": 40}, \"nothing\": [\"1.1.events\"]}")
                .then()
                .statusCode(201);
        ObligationEvent before = scenario.obligation(scenario.ward, 2, ObligationEvent.Status.active, Scenario.DUE);
        var amended = new ObligationEvent(
                before.planId(),
                before.unitId(),
                before.revision(),
                before.unitCode(),
                before.unitName(),
                before.tier(),
                before.path(),
                before.left(),
                before.consolidates(),
                before.due(),
                before.recipients(),
                List.of("10.1.amount"),
                before.status());
        Arc.container().instance(ObligationIntake.class).get().keep(List.of(amended));

        scenario.submit(1)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("figures.1.1.people", "nothing[0]")));
    }

    @Test
    void letsOneOfTwoWritersWhoReadTheSameRevisionWin() throws Exception {
        Scenario scenario = Scenario.issued();
        for (long revision = 0; revision < 20; revision++) {
            long read = revision;
            assertThat(both(
                            () -> scenario.save(read, FIRST).statusCode(),
                            () -> scenario.save(read, SECOND).statusCode()))
                    .containsExactlyInAnyOrder(read == 0 ? 201 : 200, read == 0 ? 428 : 412);
        }
        scenario.reporter()
                .get(scenario.path() + "/revisions")
                .then()
                .body("items", hasSize(20))
                .body("total", equalTo(20));
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Integer> first = clients.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Integer> second = clients.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            clients.shutdownNow();
        }
    }
}
