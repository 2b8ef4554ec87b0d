package io.tonghop.report.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import io.tonghop.report.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class HostileBodyTest {

    private record Hostile(String body, String field) {}

    private static final List<Hostile> BODIES = List.of(
            new Hostile("", "body"),
            new Hostile("{", "body"),
            new Hostile("not json", "body"),
            new Hostile("[]", "body"),
            new Hostile("null", "body"),
            new Hostile("5", "body"),
            new Hostile("{\"figures\": {\"1.1.people\": 1, \"1.1.people\": 2}}", "body"),
            new Hostile("[".repeat(1_500), "body"),
            new Hostile("{\"figures\": {\"1.1.people\": " + "9".repeat(5_000) + "}}", "body"),
            new Hostile("{\"figures\": [1, 2]}", "figures"),
            new Hostile("{\"figures\": {\"1.1.people\": 10000000000000000000}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": 10000000000001}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": 1.0}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": 1e3}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": \"5\"}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": -1}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": true}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": null}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"1.1.people\": [[[[[]]]]]}}", "figures.1.1.people"),
            new Hostile("{\"figures\": {\"10.1.amount\": 5}}", "figures.10.1.amount"),
            new Hostile("{\"figures\": {\"7.1.quantity\": 5}}", "figures.7.1.quantity"),
            new Hostile(
                    "{\"figures\": {\"1.1.people'; drop table report; --\": 5}}",
                    "figures.1.1.people'; drop table report; --"),
            new Hostile("{\"figures\": {\"\\ud800\": 5}}", "figures.\uFFFD"),
            new Hostile("{\"figures\": {\"\\u0000\": 5}}", "figures.\uFFFD"),
            new Hostile("{\"narrative\": {\"I.1\": \"" + "x".repeat(20_001) + "\"}}", "narrative.I.1"),
            new Hostile("{\"narrative\": {\"I.1\": \"\\u0000\"}}", "narrative.I.1"),
            new Hostile("{\"reason\": \"\\ud800\"}", "reason"),
            new Hostile("{\"reason\": \"" + "x".repeat(2_001) + "\"}", "reason"),
            new Hostile("{\"submittedAt\": \"2020-01-01T00:00:00Z\"}", "submittedAt"));

    @Test
    void namesTheFieldOfEveryHostileBody() {
        Scenario scenario = Scenario.issued();
        for (Hostile hostile : BODIES) {
            scenario.save(0, hostile.body())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", startsWith("urn:problem:report:"))
                    .body("violations.field", contains(hostile.field()));
        }
        scenario.reporter()
                .get(scenario.path())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:report:no-report"));
    }

    @Test
    void refusesReasonsThatAreNot() {
        Scenario scenario = Scenario.issued();
        scenario.submitted("{}");
        for (String body : List.of(
                "{}", "[]", "", "{\"reason\": \"  \"}", "{\"reason\": 5}", "{\"why\": \"x\", \"reason\": \"y\"}")) {
            for (String action : List.of("withdraw", "return")) {
                Scenario.as(action.equals("return") ? scenario.district : scenario.ward, Roles.REPORTER, Roles.REVIEWER)
                        .body(body)
                        .post(scenario.path() + "/" + action)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json");
            }
        }
        scenario.reviewer()
                .body("{\"reason\": \"x\", \"cells\": {\"7.1.quantity\": \"y\", \"1.1.people\": 5}}")
                .post(scenario.path() + "/return")
                .then()
                .statusCode(400)
                .body("violations.field", contains("cells.7.1.quantity", "cells.1.1.people"));
        scenario.reporter().get(scenario.path()).then().header("ETag", "\"1\"");
    }

    @Test
    void refusesOtherTypesEncodingsAndSizes() {
        Scenario scenario = Scenario.issued();
        String token = Tokens.of(scenario.ward, Roles.REPORTER);
        given().auth()
                .oauth2(token)
                .contentType("text/plain")
                .body("{}")
                .put(scenario.path())
                .then()
                .statusCode(415);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                .put(scenario.path())
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(" ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8))
                .put(scenario.path())
                .then()
                .statusCode(413);
    }

    @Test
    void answersAddressesThatAreNoneWithoutFailing() {
        Scenario scenario = Scenario.issued();
        for (String path :
                List.of("/api/reports/x/y", "/api/reports/" + scenario.plan + "/1", "/api/reports/" + scenario.plan)) {
            scenario.reporter().body("{}").put(path).then().statusCode(lessThan(500));
            scenario.reporter().get(path).then().statusCode(404);
        }
        scenario.reporter()
                .queryParam("plan", "x")
                .queryParam("status", "lost")
                .queryParam("page", "-1")
                .queryParam("size", "99999999999")
                .get("/api/reports")
                .then()
                .statusCode(400)
                .body("violations.field", contains("plan", "status", "page", "size"));
        scenario.reporter()
                .body("{}")
                .queryParam("submit", "maybe")
                .put(scenario.path())
                .then()
                .statusCode(400)
                .body("violations.field", contains("submit"));
    }
}
