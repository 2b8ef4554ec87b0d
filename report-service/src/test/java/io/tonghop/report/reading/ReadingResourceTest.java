package io.tonghop.report.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import io.tonghop.report.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ReadingResourceTest {

    private static final String FIGURES = "{\"figures\": {\"1.1.people\": 40}}";

    @Test
    void showsAReportToItsUnitThoseAboveAndTheRecipientsAlone() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);
        for (UUID unit :
                List.of(scenario.ward, scenario.district, scenario.city, scenario.ministry, scenario.committee)) {
            Scenario.as(unit, Roles.OPERATOR)
                    .get(scenario.path())
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
            list(scenario, unit).body("items", hasSize(1)).body("items[0].unit.code", equalTo("26944"));
        }
        Scenario.as(scenario.stranger, Roles.ADMIN)
                .get(scenario.path())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:report:no-obligation"));
        Scenario.as(scenario.stranger, Roles.ADMIN)
                .get(scenario.path() + "/revisions")
                .then()
                .statusCode(404);
        list(scenario, scenario.stranger).body("items", hasSize(0)).body("total", equalTo(0));
    }

    @Test
    void keepsAUnitFromWritingTheReportOfAnother() {
        Scenario scenario = Scenario.issued();
        UUID nextDoor = UUID.randomUUID();
        scenario.sendObligation(nextDoor, 1, ObligationEvent.Status.active, Scenario.DUE);
        scenario.awaitArrival(nextDoor);

        scenario.reporter().body(FIGURES).put(scenario.path(nextDoor)).then().statusCode(404);
        scenario.reporter().get(scenario.path(nextDoor)).then().statusCode(404);
        Scenario.as(scenario.district, Roles.REPORTER)
                .body(FIGURES)
                .put(scenario.path())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:report:not-your-unit"));
        Scenario.as(scenario.ward, Roles.REVIEWER)
                .body(FIGURES)
                .put(scenario.path())
                .then()
                .statusCode(403);
        scenario.reporter()
                .body(FIGURES)
                .put(scenario.path(UUID.randomUUID()))
                .then()
                .statusCode(404);
        scenario.reporter().get(scenario.path()).then().statusCode(404);
    }

    @Test
    void refusesTokensThatAreNone() {
        Scenario scenario = Scenario.issued();
        String[] roles = {Roles.REPORTER, Roles.REVIEWER};
        for (String token :
                List.of("x", "", Tokens.expired(scenario.ward, roles), Tokens.foreign(scenario.ward, roles))) {
            var request = given().header("Authorization", "Bearer " + token)
                    .contentType("application/json")
                    .body(FIGURES);
            request.get(scenario.path()).then().statusCode(401);
            request.put(scenario.path()).then().statusCode(401);
            request.post(scenario.path() + "/submit").then().statusCode(401);
            request.post(scenario.path() + "/withdraw").then().statusCode(401);
            request.post(scenario.path() + "/return").then().statusCode(401);
            request.post(scenario.path() + "/approve").then().statusCode(401);
            request.get(scenario.path() + "/revisions").then().statusCode(401);
            request.get("/api/reports").then().statusCode(401);
        }
        given().get("/api/reports").then().statusCode(401);
        given().contentType("application/json")
                .body(FIGURES)
                .put(scenario.path())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.withoutUnit(roles))
                .get(scenario.path())
                .then()
                .statusCode(403);
    }

    @Test
    void listsByPlanAndStatusInPages() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);
        UUID nextDoor = UUID.randomUUID();
        scenario.sendObligation(nextDoor, 1, ObligationEvent.Status.active, Scenario.DUE);
        scenario.awaitArrival(nextDoor);
        Scenario.as(nextDoor, Roles.REPORTER)
                .body(FIGURES)
                .put(scenario.path(nextDoor))
                .then()
                .statusCode(201);

        list(scenario, scenario.district).body("total", equalTo(2));
        scenario.reviewer()
                .queryParam("plan", scenario.plan)
                .queryParam("status", "draft")
                .get("/api/reports")
                .then()
                .body("items.unitId", contains(nextDoor.toString()));
        scenario.reviewer()
                .queryParam("plan", scenario.plan)
                .queryParam("size", 1)
                .queryParam("page", 1)
                .get("/api/reports")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2));
    }

    @Test
    void saysWhenASubmissionWasLate() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);
        scenario.reporter().get(scenario.path()).then().body("late", equalTo(false));
        String submittedAt = scenario.reporter().get(scenario.path()).path("submittedAt");

        scenario.sendObligation(scenario.ward, 2, ObligationEvent.Status.active, Instant.parse(submittedAt));

        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> scenario.reporter().get(scenario.path()).then().body("late", equalTo(true)));
    }

    private static io.restassured.response.ValidatableResponse list(Scenario scenario, UUID reader) {
        return Scenario.as(reader, Roles.OPERATOR)
                .queryParam("plan", scenario.plan)
                .get("/api/reports")
                .then()
                .statusCode(200);
    }
}
