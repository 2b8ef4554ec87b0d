package io.tonghop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.local.demo.Api;
import io.tonghop.local.demo.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The plan of seed 000 and its twenty wards, as the tests drive them. It remembers what it reported, and knows nothing of how the
 * platform adds up.
 */
final class LearningWeek {

    /** Who sees a total, and whose. */
    private static final Map<String, String> TIERS = Map.of(
            "district-765", "district",
            "province-79", "province",
            "ministry-BGDDT", "ministry");

    private final Random random;
    private final Api district = TestPlatform.as("district-765");
    private final String planId;
    private final JsonNode form;
    private final Map<String, String> wards = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> counted = new TreeMap<>();

    LearningWeek(long seed) {
        random = new Random(seed);
        JsonNode plan = null;
        for (JsonNode one : district.get("/api/plans").orThrow().get("items")) {
            plan = one.path("signedOn").asText().equals("2024-10-01") ? one : plan;
        }
        planId = plan.get("id").asText();
        form = district.get("/api/forms/" + plan.get("formId").asText())
                .orThrow()
                .get("form");
        JsonNode owed =
                district.get("/api/plans/" + planId + "/obligations").orThrow().get("items");
        owed.forEach(duty -> wards.put(
                duty.get("unit").get("code").asText(), duty.get("unitId").asText()));
    }

    String planId() {
        return planId;
    }

    List<String> wards() {
        return new ArrayList<>(wards.keySet());
    }

    String unitId(String ward) {
        return wards.get(ward);
    }

    Random random() {
        return random;
    }

    /** A ward submits new figures, or corrects what it submitted. */
    void submit(String ward) {
        submit(ward, Figures.of(form, "ward", random));
    }

    void submit(String ward, Map<String, Object> figures) {
        Api reporter = TestPlatform.as("ward-" + ward);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Api.Answer known = reporter.get(path(ward));
            Map<String, Object> body = known.isSuccess()
                    ? Map.of("figures", figures, "reason", "Sửa số liệu")
                    : Map.of("figures", figures);
            Api.Answer saved = reporter.put(path(ward) + "?submit=true", body, known.isSuccess() ? known.etag() : "");
            boolean notThereYet = saved.status() == 404 || saved.status() == 409;
            assertThat(saved.isSuccess() || notThereYet).as(saved.toString()).isTrue();
            return saved.isSuccess();
        });
        counted.put(ward, figures);
    }

    void giveBack(String ward) {
        district.post(path(ward) + "/return", Map.of("reason", "Số liệu chưa khớp"))
                .orThrow();
        counted.remove(ward);
    }

    void withdraw(String ward) {
        TestPlatform.as("ward-" + ward)
                .post(path(ward) + "/withdraw", Map.of("reason", "Nộp nhầm"))
                .orThrow();
        counted.remove(ward);
    }

    /** Waits until every tier shows just the sum of what is reported, cell by cell, with its coverage. */
    void awaitExactTotals(Duration patience) {
        TIERS.forEach((user, tier) -> {
            String unit = unit(user, tier);
            await().atMost(patience).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
                Api.Answer answer = TestPlatform.as(user).get("/api/totals/" + planId + "/" + unit);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(figures(answer.body())).as("figures of the %s", tier).isEqualTo(sums());
                assertThat(coverage(answer.body().get("reported")))
                        .as("coverage of the %s", tier)
                        .isEqualTo(reporting());
                assertThat(answer.body().get("counts").get("expected").asLong()).isEqualTo(wards.size());
                assertThat(answer.body().get("counts").get("received").asLong()).isEqualTo(counted.size());
            });
        });
    }

    private String path(String ward) {
        return "/api/reports/" + planId + "/" + wards.get(ward);
    }

    private static String unit(String user, String tier) {
        String code = user.substring(user.indexOf('-') + 1);
        return TestPlatform.as("admin")
                .get("/api/units?tier=" + tier + "&code=" + code)
                .orThrow()
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        counted.values()
                .forEach(figures -> figures.forEach(
                        (cell, value) -> sums.merge(cell, Long.parseLong(value.toString()), Math::addExact)));
        return sums;
    }

    private Map<String, Long> reporting() {
        Map<String, Long> units = new TreeMap<>();
        counted.values().forEach(figures -> figures.keySet().forEach(cell -> units.merge(cell, 1L, Long::sum)));
        return units;
    }

    private static Map<String, Long> figures(JsonNode total) {
        Map<String, Long> figures = new TreeMap<>();
        total.get("figures").properties().forEach(cell -> {
            assertThat(cell.getValue().isTextual())
                    .as(cell.getKey())
                    .isEqualTo(cell.getKey().endsWith(".amount"));
            figures.put(cell.getKey(), cell.getValue().asLong());
        });
        return figures;
    }

    private static Map<String, Long> coverage(JsonNode reported) {
        Map<String, Long> units = new TreeMap<>();
        reported.properties()
                .forEach(cell -> units.put(cell.getKey(), cell.getValue().asLong()));
        return units;
    }
}
