package io.tonghop.plan.cascade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ObligationEvent.Kind;
import io.tonghop.plan.plan.PlanScenario;
import io.tonghop.platform.testing.EmbeddedParts;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class CascadeResourceTest {

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void whoMustIssueAPlanIsChasedUntilItHas() {
        UUID above = requiring();
        ObligationEvent owed = PlanScenario.owed(ObligationEvent.key(above, id("D"), Kind.plan), 1);
        assertThat(owed.kind()).isEqualTo(Kind.plan);
        assertThat(owed.cells()).isEmpty();
        assertThat(owed.due()).isEqualTo("2024-10-04T17:00:00Z");
        scenario.getting("P", "/" + above + "/tree")
                .statusCode(200)
                .body("owed", equalTo(1), "issued", equalTo(0))
                .body("items[0].implementation", nullValue())
                .body("items[0].late", equalTo(true));

        UUID own = implementing(above, "D");

        ObligationEvent met = PlanScenario.owed(ObligationEvent.key(above, id("D"), Kind.plan), 2);
        assertThat(met.metAt()).isNotNull();
        scenario.getting("P", "/" + above + "/tree")
                .body("issued", equalTo(1))
                .body("items[0].implementation.plan.id", equalTo(own.toString()));
        scenario.getting("P", "/" + above + "/obligations?kind=plan").body("items.metBy", contains(own.toString()));
        scenario.getting("P", "/" + above + "/obligations").body("items", hasSize(3));
        scenario.getting("P", "?implements=" + above).body("items.id", contains(own.toString()));
    }

    @Test
    void theTreeGoesDownAndIsCutToTheReader() {
        UUID above = requiring();
        UUID district = implementing(above, "D");
        UUID ward = implementing(district, "W1");

        scenario.getting("M", "/" + above + "/tree")
                .body("items[0].implementation.items[0].implementation.plan.id", equalTo(ward.toString()));
        scenario.getting("W2", "/" + above + "/tree").statusCode(200).body("items", hasSize(0));
        scenario.getting("X", "/" + above + "/tree").statusCode(404);
    }

    @Test
    void aPlanImplementsOnlyWhatItsIssuerSees() {
        String body = scenario.planOf(id("Q"), PlanScenario.wardsBefore11October())
                .replace("\"reporting\"", "\"implementsId\": \"" + requiring() + "\", \"reporting\"");

        scenario.creating("Q", body).statusCode(400).body("violations.field", contains("implementsId"));
    }

    private UUID requiring() {
        String body = scenario.plan(PlanScenario.wardsBefore11October()).replace("\"reporting\"", """
                "implementation": [{"tier": "district", "due": {"rule": "before", "date": "2024-10-05"}}],
                "reporting\"""");
        UUID plan = scenario.created(body);
        scenario.issuing(plan).statusCode(200);
        return plan;
    }

    private UUID implementing(UUID above, String letter) {
        String body = scenario.planOf(id(letter), PlanScenario.wardsBefore11October())
                .replace("\"reporting\"", "\"implementsId\": \"" + above + "\", \"reporting\"");
        UUID plan = UUID.fromString(
                scenario.creating(letter, body).statusCode(201).extract().path("id"));
        given().auth()
                .oauth2(scenario.country().planner(letter))
                .contentType(ContentType.JSON)
                .post("/api/plans/" + plan + "/issue")
                .then()
                .statusCode(200);
        return plan;
    }

    private UUID id(String letter) {
        return scenario.country().id(letter);
    }
}
