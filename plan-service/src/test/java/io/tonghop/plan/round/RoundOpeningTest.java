package io.tonghop.plan.round;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.plan.plan.PlanScenario;
import io.tonghop.platform.testing.EmbeddedParts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class RoundOpeningTest {

    private static final String TWO_WORKING_DAYS_AFTER = """
            {"tier": "ward", "date": "2025-01-02", "due": {"rule": "working-days-after", "days": 2}}""";

    @Inject
    RoundOpening opening;

    private PlanScenario scenario;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
    }

    @Test
    void aQuarterlyPlanOpensItsRoundsByItself() {
        UUID plan = issued("quarterly", "2025-01-01", "2025-06-30");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> scenario.getting("P", "?roundOf=" + plan).body("items", hasSize(2)));

        scenario.getting("P", "?roundOf=" + plan).body("items.period.to.sort()", contains("2025-03-14", "2025-06-14"));
        String first = scenario.getting("P", "?roundOf=" + plan)
                .extract()
                .path("items.find { it.period.to == '2025-03-14' }.id");
        scenario.getting("P", "/" + first)
                .body("title.vi", equalTo("Tuần lễ học tập (kỳ 2025-Q1)"))
                .body("period.from", equalTo("2024-12-15"))
                .body("status", equalTo("issued"));
        scenario.getting("P", "/" + first + "/obligations")
                .body("total", equalTo(3))
                .body("items[0].due", equalTo("2025-03-18T17:00:00Z"));
        scenario.getting("P", "/" + plan + "/obligations").body("total", equalTo(0));
    }

    @Test
    void aRoundExistsOnceAndNotBeforeItBegins() {
        UUID plan = issued("yearly", "2024-12-01", "2199-12-31");

        opening.open(plan);
        opening.open(plan);

        int begun = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                        .isBefore(java.time.LocalDate.of(2026, 12, 15))
                ? 3
                : 4;
        scenario.getting("P", "?roundOf=" + plan).body("total", equalTo(begun));
    }

    @Test
    void aWithdrawnPlanOpensNoMore() {
        UUID plan = issued("monthly", "2025-01-01", "2025-01-31");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> scenario.getting("P", "?roundOf=" + plan).body("items", hasSize(1)));
        scenario.posting(plan, "/withdraw", "{\"reason\": \"x\"}").statusCode(200);

        opening.open(plan);

        scenario.getting("P", "?roundOf=" + plan).body("items", hasSize(1));
    }

    @Test
    void aPeriodWithoutARoundIsRefused() {
        UUID plan = scenario.created(periodic("yearly", "2025-01-01", "2025-03-31"));

        scenario.issuing(plan).statusCode(422).body("type", equalTo("urn:problem:plan:no-round"));
    }

    private UUID issued(String frequency, String from, String to) {
        UUID plan = scenario.created(periodic(frequency, from, to));
        scenario.issuing(plan).statusCode(200);
        return plan;
    }

    private String periodic(String frequency, String from, String to) {
        return scenario.plan(TWO_WORKING_DAYS_AFTER)
                .replace(
                        "{\"from\": \"2024-10-01\", \"to\": \"2024-10-07\"}",
                        "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to))
                .replace("\"reporting\"", "\"rounds\": {\"frequency\": \"%s\"}, \"reporting\"".formatted(frequency));
    }
}
