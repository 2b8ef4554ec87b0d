package io.tonghop.report.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.report.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class EventsConsumerTest {

    private static final String FIGURES = "{\"figures\": {\"1.1.people\": 40}}";

    @Test
    void refusesReportsForObligationsThatAreNoMore() {
        for (var status : List.of(ObligationEvent.Status.excused, ObligationEvent.Status.cancelled)) {
            Scenario scenario = Scenario.issued();
            scenario.save(0, FIGURES).then().statusCode(201);
            scenario.sendObligation(scenario.ward, 2, status, Scenario.DUE);
            awaitRefusal(scenario, "urn:problem:report:obligation-" + status);
            scenario.submit(1).then().statusCode(409);
        }
    }

    @Test
    void refusesReportsForPlansThatAreClosedOrWithdrawn() {
        for (var status : List.of(PlanEvent.Status.closed, PlanEvent.Status.withdrawn)) {
            Scenario scenario = Scenario.issued();
            scenario.submitted(FIGURES);
            scenario.sendPlan(2, status);
            awaitRefusal(scenario, "urn:problem:report:plan-" + status);
            scenario.reporter()
                    .body("{\"reason\": \"x\"}")
                    .post(scenario.path() + "/withdraw")
                    .then()
                    .statusCode(409);
            scenario.reviewer()
                    .post(scenario.path() + "/approve")
                    .then()
                    .statusCode(status == PlanEvent.Status.closed ? 200 : 409);
        }
    }

    @Test
    void waitsForAPlanThatComesAfterItsObligations() {
        Scenario scenario = new Scenario();
        scenario.sendObligation(scenario.ward, 1, ObligationEvent.Status.active, Scenario.DUE);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> scenario.save(0, FIGURES)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:problem:report:plan-not-issued")));
        scenario.sendPlan(1, PlanEvent.Status.issued);
        scenario.awaitArrival(scenario.ward);
        scenario.save(0, FIGURES).then().statusCode(201);
    }

    @Test
    void ignoresAnOldRevisionThatComesLate() {
        Scenario scenario = new Scenario();
        Arc.container()
                .instance(ObligationIntake.class)
                .get()
                .keep(List.of(
                        scenario.obligation(scenario.ward, 3, ObligationEvent.Status.cancelled, Scenario.DUE),
                        scenario.obligation(scenario.ward, 2, ObligationEvent.Status.active, Scenario.DUE),
                        scenario.obligation(scenario.ward, 3, ObligationEvent.Status.excused, Scenario.DUE)));
        var obligations = Arc.container().instance(ObligationRepository.class).get();
        assertThat(obligations.visible(new ReportKey(scenario.plan, scenario.ward), scenario.ward))
                .hasValueSatisfying(
                        obligation -> assertThat(obligation.status()).isEqualTo(ObligationEvent.Status.cancelled));
    }

    @Test
    void setsAsideWhatCannotBeReadAndReadsOn() {
        Scenario scenario = new Scenario();
        scenario.sendPlan(1, PlanEvent.Status.issued);
        String key = Topics.key(scenario.plan, scenario.ward);
        List<String> unreadable = List.of(
                "not json",
                "",
                "null",
                "[]",
                "{}",
                "{\"planId\": \"" + scenario.plan + "\", \"unitId\": \"" + scenario.ward + "\", \"revision\": 1}");
        unreadable.forEach(value -> Records.sendRaw(Topics.OBLIGATIONS, key, value));
        scenario.sendObligation(scenario.ward, 1, ObligationEvent.Status.active, Scenario.DUE);

        scenario.awaitArrival(scenario.ward);
        scenario.save(0, FIGURES).then().statusCode(201);
        assertThat(Records.all(Topics.deadLetters(Topics.OBLIGATIONS)).stream()
                        .filter(record -> record.key().equals(key)))
                .hasSize(unreadable.size());
    }

    @Test
    void movesAUnitToNewUnitsAboveIt() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);
        UUID merged = UUID.randomUUID();
        ObligationEvent old = scenario.obligation(scenario.ward, 2, ObligationEvent.Status.active, Scenario.DUE);
        Records.send(
                Topics.OBLIGATIONS,
                Topics.key(scenario.plan, scenario.ward),
                new ObligationEvent(
                        old.planId(),
                        old.unitId(),
                        old.revision(),
                        old.unitCode(),
                        old.unitName(),
                        old.tier(),
                        List.of(scenario.ward, merged, scenario.city, scenario.ministry),
                        List.of(scenario.district),
                        old.consolidates(),
                        old.due(),
                        List.of(),
                        old.cells(),
                        old.status()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Scenario.as(merged, Roles.REVIEWER)
                        .get(scenario.path())
                        .then()
                        .statusCode(200));
        scenario.reviewer().get(scenario.path()).then().statusCode(404);
    }

    private static void awaitRefusal(Scenario scenario, String type) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> scenario.save(99, FIGURES).then().body("type", equalTo(type)));
    }
}
