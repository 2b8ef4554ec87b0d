package io.tonghop.plan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class PlanLifecycleResourceTest {

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void anAmendmentChangesWhoIsAskedAndUntilWhen() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());
        String now = scenario.plan("""
                {"tier": "ward", "date": "2024-10-01", "exceptIds": ["%s"], "due": {"rule": "at-latest-on", "date": "2024-10-15"}}
                """.formatted(id("W3")), """
                {"tier": "district", "due": {"rule": "before", "date": "2024-10-20"}}""");

        amending(plan, "\"2\"", "Điều chỉnh thời hạn", now)
                .statusCode(200)
                .body("status", equalTo("amended"), "revision", equalTo(3));

        assertThat(scenario.owed(plan, id("W1"), 2).due()).isEqualTo("2024-10-15T17:00:00Z");
        assertThat(scenario.owed(plan, id("W3"), 2).status()).isEqualTo(Status.cancelled);
        assertThat(scenario.owed(plan, id("D"), 1).consolidates()).isTrue();
        PlanEvent event = published(plan, 3);
        assertThat(event.status()).isEqualTo(PlanEvent.Status.amended);
        scenario.getting("P", "/" + plan + "/revisions")
                .statusCode(200)
                .body("items.revision", contains(3, 2))
                .body("items[0].reason", equalTo("Điều chỉnh thời hạn"))
                .body("items[1].content.reporting", hasSize(1));
        scenario.getting("W1", "/" + plan + "/changes").statusCode(200).body("items.kind", contains("amendment"));
    }

    @Test
    void anAmendmentLeavesExtensionsAndExcuses() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());
        scenario.posting(
                        plan,
                        "/extensions",
                        "{\"unitIds\": [\"%s\"], \"due\": \"2024-10-14T17:00:00Z\", \"reason\": \"Bão\"}"
                                .formatted(id("W1")))
                .statusCode(200);
        scenario.posting(plan, "/excuses", "{\"unitIds\": [\"%s\"], \"reason\": \"Bão\"}".formatted(id("W2")))
                .statusCode(200);

        amending(
                        plan,
                        "\"2\"",
                        "Đổi tên",
                        scenario.plan(PlanScenario.wardsBefore11October()).replace("Tuần lễ học tập", "Tuần"))
                .statusCode(200)
                .body("title.vi", equalTo("Tuần"));

        scenario.getting("P", "/" + plan + "/obligations")
                .body("items[0].due", equalTo("2024-10-14T17:00:00Z"))
                .body("items[1].status", equalTo("excused"));
    }

    @Test
    void whatWasIssuedStaysWhereItMust() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());
        String same = scenario.plan(PlanScenario.wardsBefore11October());

        amending(plan, "\"1\"", "x", same).statusCode(412);
        amending(plan, "\"2\"", " ", same).statusCode(400).body("violations.field", hasItem("reason"));
        amending(
                        plan,
                        "\"2\"",
                        "x",
                        same.replace(
                                scenario.form().toString(),
                                io.tonghop.plan.form.Forms.created().toString()))
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:form-fixed"));
        amending(plan, "\"2\"", "x", scenario.planOf(id("D"), PlanScenario.wardsBefore11October()))
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:issuer-fixed"));
        UUID draft = scenario.created(same);
        amending(draft, "\"1\"", "x", same).statusCode(409).body("type", equalTo("urn:problem:plan:not-issued"));
        given().auth()
                .oauth2(scenario.country().planner("D"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"x\", \"plan\": " + same + "}")
                .post("/api/plans/" + plan + "/amendments")
                .then()
                .statusCode(403);
    }

    @Test
    void aWithdrawnPlanIsOwedByNobody() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        scenario.posting(plan, "/withdraw", "{\"reason\": \"Ban hành nhầm\"}")
                .statusCode(200)
                .body("status", equalTo("withdrawn"));

        assertThat(scenario.owed(plan, id("W2"), 2).status()).isEqualTo(Status.cancelled);
        assertThat(published(plan, 3).status()).isEqualTo(PlanEvent.Status.withdrawn);
        scenario.posting(plan, "/close", "{\"reason\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan:illegal-state"));
        scenario.posting(plan, "/excuses", "{\"unitIds\": [\"%s\"], \"reason\": \"x\"}".formatted(id("W1")))
                .statusCode(409);
    }

    @Test
    void aClosedPlanStaysClosed() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        scenario.posting(plan, "/close", "{\"reason\": \"Đã tổng kết\"}").statusCode(200);

        assertThat(published(plan, 3).status()).isEqualTo(PlanEvent.Status.closed);
        scenario.posting(plan, "/withdraw", "{\"reason\": \"x\"}").statusCode(409);
        amending(plan, "\"3\"", "x", scenario.plan(PlanScenario.wardsBefore11October()))
                .statusCode(409);
        scenario.getting("P", "?status=closed").body("items.id", hasItem(plan.toString()));
        scenario.getting("P", "?status=issued").body("items.id", not(hasItem(plan.toString())));
    }

    @Test
    void onlyADraftIsThrownAway() {
        UUID draft = scenario.created(scenario.plan(PlanScenario.wardsBefore11October()));
        UUID issued = scenario.issued(PlanScenario.wardsBefore11October());
        String planner = scenario.country().planner("P");

        given().auth().oauth2(planner).delete("/api/plans/" + issued).then().statusCode(409);
        given().auth()
                .oauth2(scenario.country().planner("Q"))
                .delete("/api/plans/" + draft)
                .then()
                .statusCode(404);
        given().auth().oauth2(planner).delete("/api/plans/" + draft).then().statusCode(204);
        scenario.getting("P", "/" + draft).statusCode(404);
    }

    @Test
    void issuingMayBeWatched() {
        UUID plan = scenario.created(scenario.plan(PlanScenario.wardsBefore11October()));
        String planner = scenario.country().planner("P");
        String job = given().auth()
                .oauth2(planner)
                .header("Prefer", "respond-async")
                .post("/api/plans/" + plan + "/issue")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        await().until(
                        () -> given().auth()
                                .oauth2(planner)
                                .get("/api/jobs/" + job)
                                .path("status"),
                        equalTo("done"));
        given().auth()
                .oauth2(planner)
                .get("/api/jobs/" + job)
                .then()
                .body("done", equalTo(3), "total", equalTo(3), "result.status", equalTo("issued"));
        scenario.getting("P", "/" + plan + "/obligations").body("total", equalTo(3));
    }

    @Test
    void plansAreFoundByWordsWithAndWithoutAccents() {
        String mark = scenario.country().mark();
        UUID plan = scenario.created(scenario.plan(PlanScenario.wardsBefore11October())
                .replace("Học tập suốt đời", "Đọc sách suốt đời " + mark));
        scenario.issuing(plan).statusCode(200);

        for (String words :
                new String[] {"đọc sách " + mark, "doc sach " + mark, "\"SUOT DOI\" " + mark, "331/KH-UBND " + mark}) {
            given().auth()
                    .oauth2(scenario.country().reporter("W1"))
                    .queryParam("q", words)
                    .get("/api/plans")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(plan.toString()))
                    .body("total", equalTo(1));
        }
        scenario.getting("W1", "?q=vắng").body("items", hasSize(0));
        scenario.getting("W1", "?q=" + "&page=9").body("items", hasSize(0)).body("total", equalTo(1));
        scenario.getting("X", "?q=" + mark).body("items", hasSize(0));
    }

    @Test
    void targetsNameWhatTheFormMeasures() {
        String targets = """
                "targets": [{"code": "1.people", "comparison": "at-least-each", "value": 50, "tier": "ward", "by": "2024-12-31"}],
                "reporting\"""";
        String plan = scenario.plan(PlanScenario.wardsBefore11October()).replace("\"reporting\"", targets);
        UUID created = scenario.created(plan);
        scenario.issuing(created).statusCode(200).body("targets[0].comparison", equalTo("at-least-each"));

        assertThat(published(created, 2).targets())
                .singleElement()
                .satisfies(target -> assertThat(target.value()).isEqualByComparingTo("50"));
        scenario.creating("P", plan.replace("1.people", "9.people"))
                .statusCode(400)
                .body("violations.field", contains("targets[0].code"));
        scenario.creating("P", plan.replace("at-least-each", "roughly")).statusCode(400);
        scenario.creating("P", plan.replace("\"tier\": \"ward\", \"by\"", "\"tier\": \"village\", \"by\""))
                .statusCode(400)
                .body("violations.field", contains("targets[0].tier"));
    }

    @Test
    void hostileTargetsWordsAndTextsAreRefusedOrKept() {
        String plan = scenario.plan(PlanScenario.wardsBefore11October());
        for (String target : new String[] {
            "{}",
            "null",
            "{\"code\": \"1.people\", \"comparison\": \"at-least\", \"value\": 1e999999999}",
            "{\"code\": \"1.people\", \"comparison\": \"at-least\", \"value\": -1}",
            "{\"code\": \"1.people\", \"comparison\": \"at-least\", \"value\": 0.00001}",
            "{\"code\": \"1.people\", \"comparison\": \"at-least\", \"value\": 1, \"note\": {\"vi\": \" \"}}"
        }) {
            scenario.creating("P", plan.replace("\"reporting\"", "\"targets\": [" + target + "], \"reporting\""))
                    .statusCode(400);
        }
        given().auth()
                .oauth2(scenario.country().reporter("P"))
                .urlEncodingEnabled(false)
                .get("/api/plans?q=%00")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(scenario.country().reporter("P"))
                .queryParam("q", "\"') OR (:*&|!<-> --")
                .get("/api/plans")
                .then()
                .statusCode(200);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            words.append(i == 0 ? "" : ",").append("{\"vi\": \"");
            for (int word = 0; word < 2_000; word++) {
                words.append(i).append('ờ').append(word).append(' ');
            }
            words.append("\"}");
        }
        scenario.creating("P", plan.replace("\"reporting\"", "\"purposes\": [" + words + "], \"reporting\""))
                .statusCode(201);
    }

    private ValidatableResponse amending(UUID plan, String ifMatch, String reason, String body) {
        return given().auth()
                .oauth2(scenario.country().planner("P"))
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body("{\"reason\": \"%s\", \"plan\": %s}".formatted(reason, body))
                .post("/api/plans/" + plan + "/amendments")
                .then();
    }

    private PlanEvent published(UUID plan, long revision) {
        return await().until(
                        () -> Records.newest(Topics.PLANS, plan.toString(), PlanEvent.class)
                                .filter(event -> event.revision() >= revision),
                        Optional::isPresent)
                .orElseThrow();
    }

    private UUID id(String letter) {
        return scenario.country().id(letter);
    }
}
