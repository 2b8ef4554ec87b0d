package io.tonghop.aggregation.total;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tonghop.aggregation.rollup.RollUpFixture;
import io.tonghop.aggregation.rollup.RollUpFixture.Ward;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.Topics;
import io.tonghop.contracts.TotalEvent;
import io.tonghop.contracts.UnitEvent;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class TotalResourceTest {

    private final RollUpFixture tree = new RollUpFixture();

    @TestHTTPResource("/api/totals")
    URI totals;

    @Test
    void aWardsReportReachesTheMinistry() {
        Ward first = tree.ward();
        Ward second = tree.ward();
        send(first.owes(1));
        send(second.owes(1));
        send(first.reports(2, Map.of("1.1.people", new Figure.Count(40), "10.1.amount", new Figure.Money(7))));

        totalAt(first.unitId(), 3);
        totalAt(second.unitId(), 1);
        totalAt(tree.city, 4);
        JsonPath ministry = totalAt(tree.ministry, 4);

        assertThat(ministry.getLong("figures.'1.1.people'")).isEqualTo(40);
        assertThat(ministry.getString("figures.'10.1.amount'")).isEqualTo("7");
        assertThat(ministry.getLong("reported.'1.1.people'")).isEqualTo(1);
        assertThat(ministry.getLong("expected.'1.1.people'")).isEqualTo(2);
        assertThat(ministry.getLong("counts.received")).isEqualTo(1);
        assertThat(ministry.getList("children.unit.id")).containsExactly(tree.city.toString());

        JsonPath district = totalAt(tree.district, 4);
        assertThat(district.getList("children.unit.id"))
                .containsExactlyInAnyOrder(
                        first.unitId().toString(), second.unitId().toString());
        assertThat(district.getList("children.status")).containsExactlyInAnyOrder("missing", "submitted");
    }

    @Test
    void namesTheUnitsOfThePath() {
        send(tree.ward().owes(1));
        Records.send(
                Topics.UNITS,
                tree.city.toString(),
                new UnitEvent(
                        tree.city,
                        1,
                        "79",
                        new Text("Thành phố Hồ Chí Minh", "Ho Chi Minh City"),
                        "province",
                        "administrative",
                        null,
                        null,
                        null));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                get(tree.city, tree.ministry).jsonPath().getString("unit.name.vi"))
                        .isEqualTo("Thành phố Hồ Chí Minh"));
    }

    @Test
    void aReportOfAUnitWithNothingBelowIsItsTotal() {
        Ward ward = tree.ward();
        send(ward.owes(1));
        send(ward.reports(1, Map.of("1.1.people", new Figure.Count(3))));

        JsonPath own = totalAt(ward.unitId(), 2);

        assertThat(own.getBoolean("leaf")).isTrue();
        assertThat(own.getLong("figures.'1.1.people'")).isEqualTo(3);
        assertThat(own.getLong("counts.onTime")).isEqualTo(1);
    }

    @Test
    void refusesCallersWithoutAValidToken() {
        String path = "/api/totals/" + tree.plan + "/" + tree.ministry;
        given().get(path).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired(tree.ministry, "operator"))
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.foreign(tree.ministry, "operator"))
                .get(path)
                .then()
                .statusCode(401);
        given().auth().oauth2(Tokens.withoutUnit("operator")).get(path).then().statusCode(403);
    }

    @Test
    void hidesWhatIsNextDoorAndAbove() {
        Ward ward = tree.ward();
        Ward neighbour = tree.ward();
        send(ward.owes(1));
        send(neighbour.owes(1));
        totalAt(tree.ministry, 2);
        totalAt(ward.unitId(), 1);
        totalAt(neighbour.unitId(), 1);

        Response nextDoor = get(neighbour.unitId(), ward.unitId());
        assertThat(nextDoor.statusCode()).isEqualTo(404);
        assertThat(nextDoor.contentType()).contains("application/problem+json");
        assertThat(nextDoor.jsonPath().getString("type")).isEqualTo("urn:problem:aggregation:total-not-found");
        assertThat(nextDoor.jsonPath().getString("messages.vi")).contains("phạm vi");
        assertThat(get(tree.district, ward.unitId()).statusCode()).isEqualTo(404);
        assertThat(get(tree.ministry, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get(ward.unitId(), ward.unitId()).statusCode()).isEqualTo(200);
    }

    @Test
    void answersAnIdThatIsNoneWithAProblem() {
        given().auth()
                .oauth2(Tokens.of(tree.ministry, "operator"))
                .get("/api/totals/not-a-plan/" + tree.ministry)
                .then()
                .statusCode(404);
    }

    @Test
    void aBadRecordDoesNotStopTheOthers() {
        Ward ward = tree.ward();
        send(ward.owes(1));
        Records.sendRaw(Topics.REPORTS, tree.key(ward.unitId()), "{\"no\":\"report\"}");
        send(ward.reports(1, Map.of("1.1.people", new Figure.Count(3))));

        assertThat(totalAt(tree.ministry, 2).getLong("figures.'1.1.people'")).isEqualTo(3);
        assertThat(Records.all(Topics.deadLetters(Topics.REPORTS)))
                .anyMatch(letter -> tree.key(ward.unitId()).equals(letter.key()));
        assertThat(Records.newest(Topics.TOTALS, tree.key(tree.ministry), TotalEvent.class))
                .hasValueSatisfying(total -> assertThat(total.path()).containsExactly(tree.ministry));
    }

    @Test
    void streamsASnapshotAndThenEveryChange() throws Exception {
        Ward ward = tree.ward();
        send(ward.owes(1));
        totalAt(tree.district, 1);

        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(totals + "/" + tree.plan + "/" + tree.district + "/stream"))
                .header("Authorization", "Bearer " + Tokens.of(tree.city, "operator"))
                .build();
        HttpResponse<java.io.InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(nextData(lines, "snapshot").getMap("figures")).isEmpty();

            send(ward.reports(1, Map.of("1.1.people", new Figure.Count(3))));

            JsonPath changed = nextData(lines, "total");
            while (changed.getMap("figures").isEmpty()) {
                changed = nextData(lines, "total");
            }
            assertThat(changed.getLong("figures.'1.1.people'")).isEqualTo(3);
        }
    }

    private static JsonPath nextData(BufferedReader lines, String event) throws Exception {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).trim();
            } else if (line.startsWith("data:") && name.equals(event)) {
                return JsonPath.from(line.substring("data:".length()));
            }
        }
        throw new AssertionError("the stream ended");
    }

    /** Waits until the total is made of revisions that sum up to this one. */
    private JsonPath totalAt(UUID unit, long revision) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Response response = get(unit, tree.ministry);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.jsonPath().getLong("revision")).isEqualTo(revision);
        });
        return get(unit, tree.ministry).jsonPath();
    }

    private Response get(UUID unit, UUID caller) {
        return given().auth().oauth2(Tokens.of(caller, "operator")).get("/api/totals/" + tree.plan + "/" + unit);
    }

    private static void send(ObligationEvent event) {
        Records.send(Topics.OBLIGATIONS, Topics.key(event.planId(), event.unitId()), event);
    }

    private static void send(ReportEvent event) {
        Records.send(Topics.REPORTS, Topics.key(event.planId(), event.unitId()), event);
    }
}
