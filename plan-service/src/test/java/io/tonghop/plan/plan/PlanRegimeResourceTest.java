package io.tonghop.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.testing.EmbeddedParts;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a regime finds: by tier, kind, subtree and list, less exceptions, with edges of its own. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class PlanRegimeResourceTest {

    private static final String DUE = "\"due\": {\"rule\": \"before\", \"date\": \"2024-10-11\"}";

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void schoolsReportToTheirWard() {
        scenario.country().add("""
                S1%1$s,Trường Một,W1%1$s,ward,,2025-07-01,,school
                S2%1$s,Trường Hai,W2%1$s,ward,,2025-07-01,,school
                """);

        UUID plan = scenario.issued("{\"kind\": \"school\", " + DUE + "}");

        scenario.getting("P", "/" + plan + "/obligations")
                .body("items.unit.code", contains(code("S1"), code("S2")))
                .body("items[0].unit.kind", equalTo("school"))
                .body("items[0].recipients.unitId", contains(id("W1").toString()));
    }

    @Test
    void aListLessItsExceptions() {
        UUID listed = scenario.issued("{\"unitIds\": [\"%s\", \"%s\"], %s}".formatted(id("W1"), id("D"), DUE));
        scenario.getting("P", "/" + listed + "/obligations").body("items.unit.code", contains(code("D"), code("W1")));

        UUID excepting = scenario.issued("{\"tier\": \"ward\", \"exceptIds\": [\"%s\"], %s}".formatted(id("W2"), DUE));
        scenario.getting("P", "/" + excepting + "/obligations")
                .body("items.unit.code", contains(code("W1"), code("W3")));
    }

    @Test
    void aUnitMayStandElsewhereForAPlan() {
        scenario.country().add("O%1$s,Sở Giáo dục,P%1$s,province,,,,department\n");
        UUID underDepartment = scenario.issued("{\"tier\": \"ward\", \"underId\": \"%s\", %s}".formatted(id("O"), DUE));

        var owed = scenario.owed(underDepartment, id("W1"), 1);
        assertThat(owed.path()).containsExactly(id("W1"), id("O"), id("P"), id("M"));
        assertThat(owed.recipients().get(0).unitId()).isEqualTo(id("O"));

        String edges =
                "\"edges\": [{\"unitId\": \"%s\", \"parentId\": \"%s\"}], \"reporting\"".formatted(id("W2"), id("P"));
        UUID plan = scenario.created(
                scenario.plan("{\"tier\": \"ward\", " + DUE + "}").replace("\"reporting\"", edges));
        scenario.issuing(plan).statusCode(200);
        assertThat(scenario.owed(plan, id("W2"), 1).path()).containsExactly(id("W2"), id("P"), id("M"));
        assertThat(scenario.owed(plan, id("W1"), 1).path()).containsExactly(id("W1"), id("D"), id("P"), id("M"));
    }

    @Test
    void aDepartmentAsksTheSubtreeOfItsAdministration() {
        scenario.country().add("O%1$s,Sở Giáo dục,P%1$s,province,,,,department\n");
        String plan = scenario.planOf(id("O"), "{\"tier\": \"ward\", \"underId\": \"%s\", %s}".formatted(id("O"), DUE));
        UUID created = UUID.fromString(
                scenario.creating("O", plan).statusCode(201).extract().path("id"));

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(scenario.country().planner("O"))
                .post("/api/plans/" + created + "/issue")
                .then()
                .statusCode(200);
        scenario.getting("O", "/" + created + "/obligations").body("total", equalTo(3));
    }

    @Test
    void aRecipientMayBeWhoeverIsOfATierAbove() {
        UUID plan = scenario.issued("{\"tier\": \"ward\", \"recipients\": [{\"tier\": \"province\"}], " + DUE + "}");

        assertThat(scenario.owed(plan, id("W3"), 1).recipients().get(0).unitId())
                .isEqualTo(id("P"));
    }

    @Test
    void namesWhatIsWrongWithARegime() {
        refuses(
                "exception-not-found",
                "reporting[0].exceptIds[0]",
                "{\"tier\": \"ward\", \"exceptIds\": [\"%s\"], %s}".formatted(id("X"), DUE));
        refuses(
                "regime-outside-issuer",
                "reporting[0].unitIds[0]",
                "{\"unitIds\": [\"%s\"], %s}".formatted(id("X"), DUE));
        refuses(
                "no-recipient",
                "reporting[0].recipients[0].tier",
                "{\"tier\": \"district\", \"recipients\": [{\"tier\": \"ward\"}], " + DUE + "}");
        refuses(
                "due-without-date",
                "reporting[0].due.date",
                "{\"tier\": \"ward\", \"due\": {\"rule\": \"days-after\", \"days\": 3}}");
        refuses(
                "edge-cycle",
                "reporting[0].underId",
                "{\"tier\": \"district\", \"underId\": \"%s\", %s}".formatted(id("W1"), DUE));
        scenario.creating("P", scenario.plan("{" + DUE + "}")).statusCode(400).body("violations", hasSize(1));
        scenario.creating("P", scenario.plan("{\"tier\": \"ward\", \"due\": {\"rule\": \"before\"}}"))
                .statusCode(400)
                .body("violations", hasSize(1));
        scenario.creating("P", scenario.plan("{\"tier\": \"ward\", \"recipients\": [{}], " + DUE + "}"))
                .statusCode(400)
                .body("violations", hasSize(1));
        scenario.creating("P", scenario.plan("{\"unitIds\": [\"%s\"], %s}".formatted(UUID.randomUUID(), DUE)))
                .statusCode(400)
                .body("violations.field", hasItem("reporting[0].unitIds[0]"));
    }

    @Test
    void showsWhomADraftWouldAskAndWarnsOfAChainWithoutTime() {
        UUID plan = scenario.created(
                scenario.plan("{\"tier\": \"ward\", " + DUE + "}", "{\"tier\": \"district\", " + DUE + "}"));

        scenario.getting("P", "/" + plan + "/preview").statusCode(403);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(scenario.country().planner("P"))
                .get("/api/plans/" + plan + "/preview")
                .then()
                .statusCode(200)
                .body("reports.tier", contains("district", "ward"))
                .body("reports.count", contains(1, 3))
                .body("reports[1].units[0].recipients[0].unitId", equalTo(id("D").toString()))
                .body("warnings.code", contains("no-time-to-consolidate"));
        scenario.issuing(plan).statusCode(200).body("warnings.code", contains("no-time-to-consolidate"));
    }

    private void refuses(String problem, String field, String regime) {
        UUID plan = scenario.created(scenario.plan(regime));
        scenario.issuing(plan)
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:" + problem))
                .body("violations.field", contains(field));
    }

    private UUID id(String letter) {
        return scenario.country().id(letter);
    }

    private String code(String letter) {
        return letter + scenario.country().mark();
    }
}
