package io.tonghop.plan.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.plan.plan.PlanScenario;
import io.tonghop.platform.testing.EmbeddedParts;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class RosterResourceTest {

    private PlanScenario scenario;
    private UUID plan;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
        plan = scenario.issued(PlanScenario.wardsBefore11October());
    }

    @Test
    void anExcusedUnitIsNotExpectedUntilItIsReinstated() {
        String w1 = units("W1", "Lũ lụt");
        scenario.posting(plan, "/excuses", w1)
                .statusCode(200)
                .body("kind", equalTo("excuse"), "reason", equalTo("Lũ lụt"))
                .body("unitIds", contains(id("W1").toString()));
        assertThat(scenario.owed(plan, id("W1"), 2).status()).isEqualTo(Status.excused);

        scenario.posting(plan, "/excuses", w1).statusCode(200).body("unitIds", hasSize(0));
        scenario.posting(plan, "/reinstatements", w1).statusCode(200);
        assertThat(scenario.owed(plan, id("W1"), 3).status()).isEqualTo(Status.active);
        scenario.getting("D", "/" + plan + "/changes")
                .body("items.kind", contains("reinstatement", "excuse", "excuse"));
    }

    @Test
    void aLateJoinerIsAskedFromNowOn() {
        scenario.country().add("W9%1$s,Phường 9,D%1$s,ward,2024-10-03,2025-07-01,,\n");
        String addition = """
                {"regime": {"unitIds": ["%s"], "date": "2024-10-05", "due": {"rule": "before", "date": "2024-10-20"}},
                 "reason": "Thành lập"}""".formatted(id("W9"));

        scenario.posting(plan, "/additions", addition).statusCode(200).body("unitIds", contains(id("W9").toString()));

        ObligationEvent owed = scenario.owed(plan, id("W9"), 1);
        assertThat(owed.path()).containsExactly(id("W9"), id("D"), id("P"), id("M"));
        assertThat(owed.due()).isEqualTo("2024-10-19T17:00:00Z");
        scenario.posting(plan, "/additions", addition)
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:unit-asked-twice"));
    }

    @Test
    void aParentThatJoinsLateConsolidates() {
        String addition = """
                {"regime": {"unitIds": ["%s"], "due": {"rule": "before", "date": "2024-10-20"}}, "reason": "Bổ sung"}""".formatted(id("D"));

        scenario.posting(plan, "/additions", addition).statusCode(200);

        assertThat(scenario.owed(plan, id("D"), 1).consolidates()).isTrue();
    }

    @Test
    void aUnitMovesWithItsFiguresAndItsRecipient() {
        scenario.posting(plan, "/moves", """
                {"unitIds": ["%s"], "underId": "%s", "reason": "Quyết định sáp nhập"}""".formatted(id("W2"), id("P"))).statusCode(200);

        ObligationEvent moved = scenario.owed(plan, id("W2"), 2);
        assertThat(moved.path()).containsExactly(id("W2"), id("P"), id("M"));
        assertThat(moved.left()).containsExactly(id("D"));
        assertThat(moved.recipients().get(0).unitId()).isEqualTo(id("P"));

        scenario.posting(plan, "/moves", """
                {"unitIds": ["%s"], "date": "2024-10-01", "reason": "Trở lại"}""".formatted(id("W2"))).statusCode(200);
        ObligationEvent back = scenario.owed(plan, id("W2"), 3);
        assertThat(back.path()).containsExactly(id("W2"), id("D"), id("P"), id("M"));
        assertThat(back.left()).isEmpty();
    }

    @Test
    void onlyTheIssuerDecidesAndOnlyAboutWhoIsAsked() {
        for (String path : new String[] {"/excuses", "/reinstatements"}) {
            scenario.posting(plan, path, units("X", "x"))
                    .statusCode(400)
                    .body("violations.field", contains("unitIds[0]"));
            as("D", path, units("W1", "x"), 403);
            as("Q", path, units("W1", "x"), 404);
        }
        scenario.posting(plan, "/moves", "{\"unitIds\": [\"%s\"], \"reason\": \"x\"}".formatted(id("W1")))
                .statusCode(400);
        scenario.posting(plan, "/moves", """
                {"unitIds": ["%s"], "underId": "%s", "reason": "x"}""".formatted(id("W1"), id("W1")))
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:edge-cycle"));
        scenario.posting(plan, "/excuses", units("W1", " ")).statusCode(400);
        UUID draft = scenario.created(scenario.plan(PlanScenario.wardsBefore11October()));
        scenario.posting(draft, "/excuses", units("W1", "x")).statusCode(409);
    }

    private void as(String letter, String path, String body, int status) {
        given().auth()
                .oauth2(scenario.country().planner(letter))
                .contentType("application/json")
                .body(body)
                .post("/api/plans/" + plan + path)
                .then()
                .statusCode(status);
    }

    private String units(String letter, String reason) {
        return "{\"unitIds\": [\"%s\"], \"reason\": \"%s\"}".formatted(id(letter), reason);
    }

    private UUID id(String letter) {
        return scenario.country().id(letter);
    }
}
