package io.tonghop.plan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tonghop.plan.Oversized;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class PlanDraftResourceTest {

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void aDraftIsRewrittenByWhoHasReadIt() {
        String body = scenario.plan(PlanScenario.wardsBefore11October());
        UUID plan = scenario.created(body);

        scenario.rewriting(plan, "\"1\"", body.replace("Tuần lễ học tập", "Tuần lễ"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("revision", equalTo(2), "status", equalTo("draft"), "title.vi", equalTo("Tuần lễ"));
        scenario.rewriting(plan, "\"1\"", body)
                .statusCode(412)
                .body("type", equalTo("urn:problem:plan:stale-revision"));
        scenario.rewriting(plan, "nonsense", body).statusCode(412);
        scenario.rewriting(plan, "", body).statusCode(428);
        scenario.getting("P", "/" + plan)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("reporting[0].due.rule", equalTo("before"))
                .body("reporting[0].due.zone", equalTo("Asia/Ho_Chi_Minh"))
                .body("tasks[0].with[0].vi", equalTo("Các quận"));
    }

    @Test
    void aDraftIsSeenByItsIssuerAlone() {
        UUID plan = scenario.created(scenario.plan(PlanScenario.wardsBefore11October()));

        scenario.getting("P", "").body("items.id", contains(plan.toString()));
        for (String other : new String[] {"M", "Q", "D", "W1"}) {
            scenario.getting(other, "/" + plan).statusCode(404);
            scenario.getting(other, "").body("items", hasSize(0));
        }
    }

    @Test
    void aPlannerPlansForItsOwnUnit() {
        String body = scenario.plan(PlanScenario.wardsBefore11October());
        UUID plan = scenario.created(body);

        scenario.creating("D", body).statusCode(403).body("type", equalTo("urn:problem:plan:not-the-issuer"));
        scenario.creating("M", body).statusCode(403);
        scenario.rewriting(plan, "\"1\"", scenario.planOf(scenario.country().id("Q")))
                .statusCode(403);
        given().auth()
                .oauth2(scenario.country().planner("Q"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/plans/" + plan)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(scenario.country().reporter("P"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/plans")
                .then()
                .statusCode(403);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        String body = scenario.plan(PlanScenario.wardsBefore11October());

        wrong(body.replace("\"issuerId\"", "\"isuerId\""), "isuerId");
        wrong(
                body.replace("{\"vi\": \"Tuần lễ học tập\", \"en\": \"Learning week\"}", "{\"en\": \"Learning\"}"),
                "title");
        wrong(body.replace("{\"vi\": \"Tuần lễ học tập\", \"en\": \"Learning week\"}", "\"Learning\""), "title");
        wrong(body.replace("\"signedOn\": \"2024-09-27\"", "\"signedOn\": \"27/9/2024\""), "signedOn");
        wrong(body.replace("\"signedOn\": \"2024-09-27\"", "\"signedOn\": 20240927"), "signedOn");
        wrong(body.replace("\"signedOn\": \"2024-09-27\"", "\"signedOn\": \"+999999999-12-31\""), "signedOn");
        wrong(body.replace("\"from\": \"2024-10-01\", ", ""), "period.from");
        wrong(body.replace("\"to\": \"2024-10-07\"", "\"to\": \"2024-09-07\""), "period.to");
        wrong(body.replace("\"tier\": \"ward\"", "\"tier\": \"hamlet\""), "reporting[0].tier");
        wrong(body.replace("\"rule\": \"before\"", "\"rule\": \"after\""), "reporting[0].due.rule");
        wrong(body.replace("\"rule\": \"before\"", "\"rule\": \"before\", \"zone\": \"Mars/Base\""), "zone");
        wrong(body.replace(scenario.form().toString(), UUID.randomUUID().toString()), "formId");
        wrong(body.replace(scenario.form().toString(), "331"), "formId");
        wrong(body.replace("\"tasks\": [", "\"tasks\": [null, "), "tasks[0]");
        wrong(body.replace("\"331/KH-UBND\"", "\"" + "9".repeat(101) + "\""), "number");
        wrong(body.replace("\"331/KH-UBND\"", "331"), "number");
        wrong(body.replace("\"331/KH-UBND\"", "\"a\\u0000b\""), "number");
        wrong(body.replace("\"Học tập suốt đời\"", "\"" + "x".repeat(20_001) + "\""), "theme");
    }

    @Test
    void refusesWhatIsNoPlan() {
        for (String body :
                new String[] {"", "null", "[]", "{", "7", "\"x\"", "{}", "{\"title\": {}}", "[".repeat(99_999)}) {
            scenario.creating("P", body).statusCode(400).contentType("application/problem+json");
        }
        given().auth()
                .oauth2(scenario.country().planner("P"))
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/api/plans")
                .then()
                .statusCode(415);
        assertThat(Oversized.status(
                        "/api/plans", "application/json", scenario.country().planner("P")))
                .isEqualTo(413);
    }

    @Test
    void nobodyIsServedWithoutAGoodToken() {
        UUID unit = scenario.country().id("P");
        String path = "/api/plans/" + UUID.randomUUID();
        String[] tokens = {Tokens.expired(unit, Roles.PLANNER), Tokens.foreign(unit, Roles.PLANNER), "nonsense"};

        given().get("/api/plans").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/plans")
                .then()
                .statusCode(401);
        for (String token : tokens) {
            given().auth().oauth2(token).get("/api/plans").then().statusCode(401);
            given().auth().oauth2(token).get(path).then().statusCode(401);
            given().auth().oauth2(token).post(path + "/issue").then().statusCode(401);
            given().auth().oauth2(token).get("/api/units").then().statusCode(401);
        }
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .get("/api/plans")
                .then()
                .statusCode(403);
    }

    @Test
    void hostilePathsAndQueriesAreTheCallersFault() {
        String[] paths = {"/not-an-id", "?page=x", "?size=99999", "/" + UUID.randomUUID() + "/obligations?unit=%00"};
        for (String path : paths) {
            scenario.getting("P", path).statusCode(lessThan(500));
        }
        scenario.getting("P", "/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("urn:problem:plan:unknown-plan"));
    }

    private void wrong(String body, String field) {
        scenario.creating("P", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(containsString(field))
                .body("violations.field", hasItem(containsString(field)));
    }
}
