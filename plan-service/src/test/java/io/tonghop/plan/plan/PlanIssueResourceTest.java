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
import io.restassured.response.ValidatableResponse;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class PlanIssueResourceTest {

    private static final Instant TENTH_MIDNIGHT = Instant.parse("2024-10-10T17:00:00Z");

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void everyUnitOfTheTierOwesAReportToItsParent() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        ObligationEvent owed = published(plan, "W3");
        assertThat(owed.revision()).isEqualTo(1);
        assertThat(owed.path()).containsExactly(id("W3"), id("D"), id("P"), id("M"));
        assertThat(owed.left()).isEmpty();
        assertThat(owed.consolidates()).isFalse();
        assertThat(owed.due()).isEqualTo(TENTH_MIDNIGHT);
        assertThat(owed.recipients()).containsExactly(new ObligationEvent.Recipient(id("D"), TENTH_MIDNIGHT, null));
        assertThat(owed.cells()).containsExactly("1.people", "2.amount");
        assertThat(owed.status()).isEqualTo(ObligationEvent.Status.active);
        assertThat(owed.unitName().vi()).isEqualTo("Phường 3");
        scenario.getting("P", "/" + plan + "/obligations")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.unit.code", contains(code("W1"), code("W2"), code("W3")))
                .body("items[0].dueRule.rule", equalTo("before"));
    }

    @Test
    void publishesThePlanWithItsForm() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        PlanEvent event = await().until(
                        () -> Records.newest(Topics.PLANS, plan.toString(), PlanEvent.class), Optional::isPresent)
                .orElseThrow();

        assertThat(event.revision()).isEqualTo(2);
        assertThat(event.status()).isEqualTo(PlanEvent.Status.issued);
        assertThat(event.issuerId()).isEqualTo(id("P"));
        assertThat(event.form().cellsAskedOf("district")).containsExactly("1.people");
        var record = Records.all(Topics.PLANS).stream()
                .filter(one -> one.key().equals(plan.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("io.tonghop.plan.issued");
    }

    @Test
    void theTreeIsThatOfTheRegimesDate() {
        UUID plan = scenario.issued("""
                {"tier": "ward", "date": "2023-12-31", "due": {"rule": "before", "date": "2024-10-11"}}""");

        scenario.getting("P", "/" + plan + "/obligations").body("items.unit.code", contains(code("W1"), code("W2")));
    }

    @Test
    void eachRecipientHasItsOwnClockAndWay() {
        UUID plan = scenario.issued("""
                {"tier": "district", "due": {"rule": "at-latest-on", "date": "2024-10-15"},
                 "recipients": [{"unitId": "%s", "via": "Phòng Giáo dục"},
                                {"unitId": "%s", "due": {"rule": "before", "date": "2024-10-20"}}]}""".formatted(id("P"), id("Q")), PlanScenario.wardsBefore11October());

        ObligationEvent owed = published(plan, "D");
        assertThat(owed.consolidates()).isTrue();
        assertThat(owed.due()).isEqualTo("2024-10-15T17:00:00Z");
        assertThat(owed.recipients())
                .containsExactly(
                        new ObligationEvent.Recipient(id("P"), owed.due(), "Phòng Giáo dục"),
                        new ObligationEvent.Recipient(id("Q"), Instant.parse("2024-10-19T17:00:00Z"), null));
        scenario.getting("Q", "/" + plan + "/obligations").body("items.unit.code", contains(code("D")));
    }

    @Test
    void anIssuedPlanIsSeenAboveInsideAndNotBeside() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        for (String reader : new String[] {"M", "P", "D", "W1"}) {
            scenario.getting(reader, "/" + plan).statusCode(200);
            scenario.getting(reader, "").body("items.id", hasItem(plan.toString()));
        }
        for (String stranger : new String[] {"Q", "X"}) {
            scenario.getting(stranger, "/" + plan).statusCode(404);
            scenario.getting(stranger, "/" + plan + "/obligations").statusCode(404);
            scenario.getting(stranger, "").body("items.id", not(hasItem(plan.toString())));
        }
        scenario.getting("W1", "/" + plan + "/obligations").body("items", hasSize(1));
        scenario.getting("W1", "/" + plan + "/obligations?unit=" + id("W2")).body("items", hasSize(0));
        scenario.getting("D", "/" + plan + "/obligations?unit=" + id("W2")).body("items", hasSize(1));
        scenario.getting("D", "/" + plan + "/obligations?within=" + id("D")).body("items", hasSize(3));
    }

    @Test
    void anIssuedPlanStaysAsItIs() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());

        scenario.rewriting(plan, "\"2\"", scenario.plan()).statusCode(409);
        scenario.issuing(plan).statusCode(409).body("type", equalTo("urn:problem:plan:not-a-draft"));
    }

    @Test
    void aPlanIsNotIssuedOverTheHeadOfWhoRewroteIt() {
        String body = scenario.plan(PlanScenario.wardsBefore11October());
        UUID plan = scenario.created(body);
        scenario.rewriting(plan, "\"1\"", body).statusCode(200);

        issuing("P", plan, "\"1\"").statusCode(412);
        issuing("Q", plan, "\"2\"").statusCode(404);
        issuing("P", plan, "\"2\"").statusCode(200).header("ETag", equalTo("\"3\""));
        issuing("D", plan, "\"3\"").statusCode(403);
    }

    @Test
    void namesWhatCannotBeIssuedAndIssuesNothing() {
        String wards = PlanScenario.wardsBefore11October();
        refuses("no-regime", "reporting");
        refuses("unit-asked-twice", "reporting[1]", wards, wards);
        refuses("regime-finds-no-unit", "reporting[0]", wards.replace("2024-10-01", "2025-09-01"));
        refuses("regime-finds-no-unit", "reporting[0]", wards.replace("ward", "ministry"));
        refuses("due-before-plan", "reporting[0].due", wards.replace("2024-10-11", "2024-09-27"));
        refuses("regime-outside-issuer", "reporting[0].withinId", within("Q"));
        refuses("regime-outside-issuer", "reporting[0].withinId", within("M"));
        refuses(
                "recipient-not-in-tree",
                "reporting[0].recipients[0].unitId",
                wards.replace("2024-10-01", "2023-10-01")
                        .replaceFirst("}$", ", \"recipients\": [{\"unitId\": \"" + id("X") + "\"}]}"));
    }

    @Test
    void aRootNeedsANamedRecipient() {
        String plan =
                scenario.planOf(id("M"), PlanScenario.wardsBefore11October().replace("ward", "ministry"));
        UUID created = UUID.fromString(
                scenario.creating("M", plan).statusCode(201).extract().path("id"));

        issuing("M", created, "*").statusCode(422).body("type", equalTo("urn:problem:plan:no-recipient"));
    }

    @Test
    void anExtensionMovesDeadlinesWithAHigherRevision() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());
        String extension = """
                {"unitIds": ["%s"], "due": "2024-10-14T17:00:00Z", "reason": "Bão"}""".formatted(id("W2"));

        scenario.extending("P", plan, extension).statusCode(200).body("unitIds", contains(id("W2").toString()));

        await().untilAsserted(() -> assertThat(published(plan, "W2").revision()).isEqualTo(2));
        ObligationEvent moved = published(plan, "W2");
        assertThat(moved.due()).isEqualTo("2024-10-14T17:00:00Z");
        assertThat(moved.recipients().get(0).due()).isEqualTo(moved.due());
        assertThat(published(plan, "W1").due()).isEqualTo(TENTH_MIDNIGHT);
        scenario.extending("P", plan, extension).statusCode(409).body("type", equalTo("urn:problem:plan:not-later"));
        scenario.extending(
                        "P",
                        plan,
                        extension.replaceFirst("\"unitIds\".*?],", "").replace("10-14", "10-16"))
                .statusCode(200)
                .body("unitIds", hasSize(3));
    }

    @Test
    void onlyTheIssuerExtendsAndOnlyWhatIsOwed() {
        UUID plan = scenario.issued(PlanScenario.wardsBefore11October());
        UUID draft = scenario.created(scenario.plan());
        String extension = """
                {"unitIds": ["%s"], "due": "2024-10-14T17:00:00Z", "reason": "Bão"}""".formatted(id("X"));

        scenario.extending("D", plan, extension).statusCode(403);
        scenario.extending("Q", plan, extension).statusCode(404);
        scenario.extending("P", plan, extension).statusCode(400).body("violations.field", contains("unitIds[0]"));
        scenario.extending("P", draft, extension).statusCode(409);
        scenario.extending("P", plan, extension.replace("\"Bão\"", "\" \""))
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        scenario.extending("P", plan, extension.replace("2024-10-14T17:00:00Z", "+999999999-01-01T00:00:00Z"))
                .statusCode(400);
    }

    private ValidatableResponse issuing(String letter, UUID plan, String ifMatch) {
        return given().auth()
                .oauth2(scenario.country().planner(letter))
                .header("If-Match", ifMatch)
                .post("/api/plans/" + plan + "/issue")
                .then();
    }

    private void refuses(String problem, String field, String... regimes) {
        UUID plan = scenario.created(scenario.plan(regimes));

        scenario.issuing(plan)
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan:" + problem))
                .body("violations.field", contains(field));
        scenario.getting("P", "/" + plan).body("status", equalTo("draft"), "revision", equalTo(1));
    }

    private String within(String letter) {
        return PlanScenario.wardsBefore11October().replaceFirst("}$", ", \"withinId\": \"" + id(letter) + "\"}");
    }

    private UUID id(String letter) {
        return scenario.country().id(letter);
    }

    private String code(String letter) {
        return letter + scenario.country().mark();
    }

    private ObligationEvent published(UUID plan, String letter) {
        String key = Topics.key(plan, id(letter));
        return await().until(() -> Records.newest(Topics.OBLIGATIONS, key, ObligationEvent.class), Optional::isPresent)
                .orElseThrow();
    }
}
