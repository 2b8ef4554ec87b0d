package io.tonghop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.local.demo.Api;
import io.tonghop.local.platform.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class WardToMinistryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LearningWeek week = new LearningWeek(20241001);

    @Test
    void twentyReportsReachTheMinistryExactlyAndStayExactThroughCorrectionsReturnsAndWithdrawals() {
        week.wards().forEach(week::submit);
        week.awaitExactTotals(PATIENCE);

        List<String> wards = week.wards();
        week.submit(wards.get(3));
        week.giveBack(wards.get(5));
        week.withdraw(wards.get(8));
        week.awaitExactTotals(PATIENCE);

        week.submit(wards.get(5));
        week.submit(wards.get(8));
        week.awaitExactTotals(PATIENCE);
    }

    @Test
    void aDeadlineThatIsMovedIsWatchedAndMissed() {
        String ward = week.wards().get(0);
        week.wards().forEach(week::submit);
        week.withdraw(ward);
        Api district = TestPlatform.as("district-765");
        district.post(
                        "/api/plans/" + week.planId() + "/extensions",
                        Map.of(
                                "unitIds", List.of(week.unitId(ward)),
                                "due", Instant.now().plusSeconds(4).toString(),
                                "reason", "Gia hạn"))
                .orThrow();

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(alertKinds(district, week.unitId(ward))).contains("overdue"));
        week.submit(ward);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(alertKinds(district, week.unitId(ward)))
                        .contains("late")
                        .doesNotContain("overdue"));
    }

    @Test
    void nobodySeesOrChangesWhatIsNextDoor() {
        week.wards().forEach(week::submit);
        week.awaitExactTotals(PATIENCE);
        String ward = week.wards().get(0);
        String neighbour = week.wards().get(1);
        Api here = TestPlatform.as("ward-" + ward);
        Api hue = TestPlatform.as("province-46");
        String report = "/api/reports/" + week.planId() + "/" + week.unitId(neighbour);
        String total = "/api/totals/" + week.planId() + "/" + week.unitId(neighbour);

        for (Api stranger : List.of(here, hue)) {
            assertThat(stranger.get(report).status()).isIn(403, 404);
            assertThat(stranger.get(total).status()).isIn(403, 404);
            assertThat(stranger.put(report, Map.of("figures", Map.of("2.quantity", 1)), "")
                            .status())
                    .isIn(403, 404);
            assertThat(stranger.post(report + "/return", Map.of("reason", "x")).status())
                    .isIn(403, 404);
            assertThat(stranger.post(
                                    "/api/plans/" + week.planId() + "/extensions",
                                    Map.of("due", "2030-01-01T00:00:00Z", "reason", "x"))
                            .status())
                    .isIn(403, 404);
        }
        assertThat(here.get("/api/totals/" + week.planId() + "/" + week.unitId(ward))
                        .status())
                .isEqualTo(200);
        assertThat(hue.get("/api/alerts").orThrow().get("items").toString()).doesNotContain(week.unitId(ward));
        assertThat(new Api(TestPlatform.get().url(Part.CONSOLE), "no.valid.token")
                        .get(report)
                        .status())
                .isEqualTo(401);
    }

    private static List<String> alertKinds(Api caller, String unitId) {
        JsonNode items = caller.get("/api/alerts?state=open&size=500").orThrow().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(alert -> alert.get("unit").get("id").asText().equals(unitId))
                .map(alert -> alert.get("kind").asText())
                .toList();
    }
}
