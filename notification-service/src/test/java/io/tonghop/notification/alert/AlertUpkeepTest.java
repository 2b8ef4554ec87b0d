package io.tonghop.notification.alert;

import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.ReportEvent.Status;
import io.tonghop.contracts.Topics;
import io.tonghop.notification.NotificationFixture;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An alert tells the truth as long as it lasts, also when its cause stays and what it says changes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class AlertUpkeepTest {

    private final NotificationFixture tree = new NotificationFixture();
    private final Instant now = Instant.now().truncatedTo(MILLIS);

    @Test
    void anExtensionThatHasPassedAsWellMovesTheMomentsOfTheAlert() {
        tree.owes(1, now.minusSeconds(120));
        awaitAlert("overdue", alert -> alert.revision() == 1);

        tree.owes(2, now.minusSeconds(60));

        AlertEvent alert = awaitAlert("overdue", changed -> changed.revision() == 2);
        assertThat(alert.state()).isEqualTo(AlertEvent.State.open);
        assertThat(alert.since()).isEqualTo(now.minusSeconds(60));
        assertThat(alert.message().parameters())
                .containsEntry("due", now.minusSeconds(60).toString());
        JsonPath deadlines = get(tree.district, "/api/deadlines");
        assertThat(Instant.parse(deadlines.getString("items[0].since"))).isEqualTo(now.minusSeconds(60));
    }

    @Test
    void aUnitThatMovedIsTheNewDistrictsConcernAndNoLongerTheOldOnes() {
        tree.owes(1, now.minusSeconds(60));
        awaitAlert("overdue", alert -> alert.revision() == 1);
        UUID newDistrict = UUID.randomUUID();

        tree.moves(2, now.minusSeconds(60), newDistrict);

        AlertEvent alert = awaitAlert("overdue", changed -> changed.path().equals(List.of(tree.ward, newDistrict)));
        assertThat(alert.state()).isEqualTo(AlertEvent.State.open);
        assertThat(get(newDistrict, "/api/alerts").getList("items")).hasSize(1);
        assertThat(get(tree.district, "/api/alerts").getList("items")).isEmpty();
        assertThat(acknowledge(tree.district, "overdue").statusCode()).isEqualTo(404);
        assertThat(acknowledge(newDistrict, "overdue").statusCode()).isEqualTo(204);
    }

    @Test
    void aLateReportIsLateSinceItWasSubmittedAndStaysSeenWhenApproved() {
        tree.owes(1, now.minusSeconds(60));
        tree.reports(1, Status.submitted, now.minusSeconds(30));
        AlertEvent late = awaitAlert("late", alert -> alert.state() == AlertEvent.State.open);
        assertThat(late.since()).isEqualTo(now.minusSeconds(30));
        assertThat(acknowledge(tree.district, "late").statusCode()).isEqualTo(204);
        long revision = awaitAlert("late", alert -> alert.state() == AlertEvent.State.acknowledged)
                .revision();

        tree.reports(2, Status.approved, now.minusSeconds(30));
        tree.reports(3, Status.approved, now.minusSeconds(30));
        NotificationFixture marker = new NotificationFixture();
        marker.owes(1, now.minusSeconds(60));
        await().until(() -> newest(marker.alertKey("overdue")).isPresent());

        assertThat(newest(tree.alertKey("late"))).hasValueSatisfying(seen -> {
            assertThat(seen.revision()).isEqualTo(revision);
            assertThat(seen.state()).isEqualTo(AlertEvent.State.acknowledged);
        });
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndStillSaysHowManyThereAre() {
        tree.owes(1, now.minusSeconds(60));
        awaitAlert("overdue", alert -> alert.revision() == 1);

        for (String path : new String[] {"/api/alerts?page=7", "/api/deadlines?page=7"}) {
            JsonPath page = get(tree.district, path);
            assertThat(page.getList("items")).isEmpty();
            assertThat(page.getInt("total")).isEqualTo(1);
        }
    }

    private AlertEvent awaitAlert(String kind, Predicate<AlertEvent> condition) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> newest(tree.alertKey(kind)),
                        alert -> alert.filter(condition).isPresent())
                .orElseThrow();
    }

    private static Optional<AlertEvent> newest(String key) {
        return Records.newest(Topics.ALERTS, key, AlertEvent.class);
    }

    private static JsonPath get(UUID caller, String path) {
        return given().auth()
                .oauth2(Tokens.of(caller, "operator"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response acknowledge(UUID caller, String kind) {
        return given().auth()
                .oauth2(Tokens.of(caller, "operator"))
                .post("/api/alerts/" + tree.plan + "/" + tree.ward + "/" + kind + "/acknowledge");
    }
}
