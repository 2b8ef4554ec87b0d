package io.tonghop.notification.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent.Status;
import io.tonghop.contracts.Topics;
import io.tonghop.notification.NotificationFixture;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class AlertResourceTest {

    private final NotificationFixture tree = new NotificationFixture();

    @TestHTTPResource("/api/alerts/stream")
    URI stream;

    @Test
    void noticesAPassedDeadlineByItself() {
        tree.owes(1, Instant.now().plusSeconds(3));
        await("upcoming").until(() -> state().equals("upcoming"));

        await("overdue").until(() -> state().equals("overdue"));

        awaitAlert("overdue", AlertEvent.State.open);
        JsonPath alert = alerts(tree.district, "open");
        assertThat(alert.getString("items[0].kind")).isEqualTo("overdue");
        assertThat(alert.getString("items[0].severity")).isEqualTo("critical");
        assertThat(alert.getString("items[0].message.vi")).startsWith("Phường 13 chưa nộp báo cáo, hạn ");
        assertThat(alert.getString("items[0].message.en")).startsWith("Ward 13 has not reported");
    }

    @Test
    void aLateReportResolvesOverdueAndIsLate() {
        Instant due = Instant.now().minusSeconds(60);
        tree.owes(1, due);
        awaitAlert("overdue", AlertEvent.State.open);

        tree.reports(1, Status.submitted, due.plusSeconds(30));

        awaitAlert("overdue", AlertEvent.State.resolved);
        awaitAlert("late", AlertEvent.State.open);
        assertThat(state()).isEqualTo("met-late");
    }

    @Test
    void aReturnedReportAlertsUntilItIsCorrected() {
        Instant due = Instant.now().plusSeconds(600);
        tree.owes(1, due);
        tree.reports(1, Status.submitted, due.minusSeconds(500));
        tree.reports(2, Status.returned, null);
        awaitAlert("returned", AlertEvent.State.open);
        assertThat(state()).isEqualTo("returned");

        tree.reports(3, Status.submitted, due.minusSeconds(400));

        awaitAlert("returned", AlertEvent.State.resolved);
        assertThat(state()).isEqualTo("met");
    }

    @Test
    void anExtensionResolvesOverdue() {
        tree.owes(1, Instant.now().minusSeconds(60));
        awaitAlert("overdue", AlertEvent.State.open);

        tree.owes(2, Instant.now().plusSeconds(600));

        awaitAlert("overdue", AlertEvent.State.resolved);
        assertThat(state()).isEqualTo("upcoming");
    }

    @Test
    void anExcuseResolvesOverdue() {
        Instant due = Instant.now().minusSeconds(60);
        tree.owes(1, due);
        awaitAlert("overdue", AlertEvent.State.open);

        tree.owes(2, due, ObligationEvent.Status.excused);

        awaitAlert("overdue", AlertEvent.State.resolved);
        assertThat(state()).isEqualTo("excused");
    }

    @Test
    void ordersOfArrivalRepeatsAndStragglersMakeNoDifference() {
        Instant due = Instant.now().plusSeconds(600);
        tree.reports(4, Status.submitted, due.minusSeconds(500));
        tree.owes(2, due);
        await().until(() -> state().equals("met"));

        tree.reports(3, Status.returned, null);
        tree.owes(1, Instant.now().minusSeconds(60));
        tree.reports(4, Status.submitted, due.minusSeconds(500));
        tree.owes(2, due);
        NotificationFixture marker = new NotificationFixture();
        marker.owes(1, Instant.now().minusSeconds(60));
        await().untilAsserted(
                        () -> assertThat(Records.newest(Topics.ALERTS, marker.alertKey("overdue"), AlertEvent.class))
                                .isPresent());

        assertThat(state()).isEqualTo("met");
        assertThat(Records.newest(Topics.ALERTS, tree.alertKey("returned"), AlertEvent.class))
                .isEmpty();
        assertThat(Records.newest(Topics.ALERTS, tree.alertKey("overdue"), AlertEvent.class))
                .isEmpty();
    }

    @Test
    void anOperatorAcknowledgesOnceAndForAll() {
        tree.owes(1, Instant.now().minusSeconds(60));
        awaitAlert("overdue", AlertEvent.State.open);

        assertThat(acknowledge(tree.district, "reporter").statusCode()).isEqualTo(403);
        assertThat(acknowledge(UUID.randomUUID(), "operator").statusCode()).isEqualTo(404);
        assertThat(acknowledge(tree.district, "operator").statusCode()).isEqualTo(204);
        assertThat(acknowledge(tree.district, "operator").statusCode()).isEqualTo(204);
        awaitAlert("overdue", AlertEvent.State.acknowledged);
        assertThat(Records.newest(Topics.ALERTS, tree.alertKey("overdue"), AlertEvent.class))
                .hasValueSatisfying(alert -> assertThat(alert.revision()).isEqualTo(2));

        tree.owes(2, Instant.now().plusSeconds(600));
        awaitAlert("overdue", AlertEvent.State.resolved);
        assertThat(acknowledge(tree.district, "operator").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesCallersWithoutAValidTokenAndHidesWhatIsNextDoor() {
        tree.owes(1, Instant.now().minusSeconds(60));
        awaitAlert("overdue", AlertEvent.State.open);

        for (String path : List.of("/api/alerts", "/api/deadlines", "/api/alerts/stream")) {
            given().get(path).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.expired(tree.district, "operator"))
                    .get(path)
                    .then()
                    .statusCode(401);
            given().auth()
                    .oauth2(Tokens.foreign(tree.district, "operator"))
                    .get(path)
                    .then()
                    .statusCode(401);
        }
        assertThat(alerts(UUID.randomUUID(), "open").getList("items")).isEmpty();
        assertThat(deadlines(UUID.randomUUID()).getList("items")).isEmpty();
        assertThat(alerts(tree.ward, "open").getList("items")).hasSize(1);
    }

    @Test
    void namesEveryFilterThatIsWrong() {
        for (String path : List.of("/api/alerts", "/api/deadlines")) {
            Response response = given().auth()
                    .oauth2(Tokens.of(tree.district, "operator"))
                    .get(path + "?plan=x&state=y&page=-1&size=100000");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.jsonPath().getList("violations.field"))
                    .containsExactly("plan", "state", "page", "size");
        }
    }

    @Test
    void streamsOnesOwnAlertsAndNotTheNeighbours() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + Tokens.of(tree.district, "operator"))
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(nextData(lines).getList("items")).isEmpty();
            NotificationFixture neighbour = new NotificationFixture();
            neighbour.owes(1, Instant.now().minusSeconds(60));
            await().until(() ->
                    !alerts(neighbour.district, "open").getList("items").isEmpty());

            tree.owes(1, Instant.now().minusSeconds(60));

            assertThat(nextData(lines).getString("unit.id")).isEqualTo(tree.ward.toString());

            tree.owes(2, Instant.now().plusSeconds(600));

            assertThat(nextData(lines).getString("state")).isEqualTo("resolved");
        }
    }

    @Test
    void setsAsideWhatItCannotRead() {
        Records.sendRaw(Topics.OBLIGATIONS, Topics.key(tree.plan, tree.ward), "{\"not\":\"one\"}");
        tree.owes(1, Instant.now().plusSeconds(600));

        await().until(() -> state().equals("upcoming"));
        assertThat(Records.all(Topics.deadLetters(Topics.OBLIGATIONS)))
                .anyMatch(letter -> Topics.key(tree.plan, tree.ward).equals(letter.key()));
    }

    @Test
    void countsEqualARecount() {
        tree.owes(1, Instant.now().minusSeconds(60));
        awaitAlert("overdue", AlertEvent.State.open);

        JsonPath page = deadlines(tree.district);
        Map<String, Integer> counts = page.getMap("counts");
        assertThat(counts).isEqualTo(Map.of("overdue", 1));
        assertThat(page.getList("items.state")).containsExactly("overdue");
        assertThat(page.getInt("total")).isEqualTo(1);
    }

    private void awaitAlert(String kind, AlertEvent.State state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Records.newest(Topics.ALERTS, tree.alertKey(kind), AlertEvent.class))
                        .hasValueSatisfying(alert -> assertThat(alert.state()).isEqualTo(state)));
    }

    private String state() {
        List<String> states = deadlines(tree.district).getList("items.state");
        return states.isEmpty() ? "" : states.get(0);
    }

    private Response acknowledge(UUID caller, String role) {
        return given().auth()
                .oauth2(Tokens.of(caller, role))
                .post("/api/alerts/" + tree.plan + "/" + tree.ward + "/overdue/acknowledge");
    }

    private static JsonPath deadlines(UUID caller) {
        return given().auth()
                .oauth2(Tokens.of(caller, "operator"))
                .get("/api/deadlines")
                .jsonPath();
    }

    private static JsonPath alerts(UUID caller, String state) {
        return given().auth()
                .oauth2(Tokens.of(caller, "operator"))
                .get("/api/alerts?state=" + state)
                .jsonPath();
    }

    private static JsonPath nextData(BufferedReader lines) throws Exception {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                return JsonPath.from(line.substring("data:".length()));
            }
        }
        throw new AssertionError("the stream ended");
    }
}
