package io.tonghop.plan.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.security.Actor;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class JobResourceTest {

    private final UUID unit = UUID.randomUUID();
    private final Actor actor = new Actor("somebody-" + unit, unit);

    @Inject
    Jobs jobs;

    @Test
    void showsHowFarItIsAndWhatCameOfIt() throws InterruptedException {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        UUID job = jobs.start("test", actor, progress -> {
                    progress.at(5, 10);
                    half.countDown();
                    awaited(goOn);
                    return Map.of("created", 10);
                })
                .id();
        half.await();

        assertThat(status(job)).isEqualTo("running");
        assertThat(this.<Integer>read(job, "done")).isEqualTo(5);
        assertThat(this.<Integer>read(job, "total")).isEqualTo(10);
        goOn.countDown();
        awaitStatus(job, "done");
        assertThat(this.<Integer>read(job, "result.created")).isEqualTo(10);
        assertThat(this.<Integer>read(job, "done")).isEqualTo(10);
    }

    @Test
    void stopsAtItsNextStepWhenCancelled() {
        AtomicBoolean wentOn = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        UUID job = jobs.start("test", actor, progress -> {
                    for (int step = 0; step < 1_000_000_000; step++) {
                        progress.at(step, step + 1L);
                        begun.countDown();
                    }
                    wentOn.set(true);
                    return "";
                })
                .id();
        awaited(begun);

        given().auth()
                .oauth2(Tokens.of(unit, "planner"))
                .post("/api/jobs/" + job + "/cancel")
                .then()
                .statusCode(200);

        awaitStatus(job, "cancelled");
        assertThat(wentOn).isFalse();
    }

    @Test
    void tellsWhyItFailedAsTheRequestWouldHave() {
        UUID job = jobs.start("test", actor, progress -> {
                    throw PlanError.UNKNOWN_FORM.problem();
                })
                .id();

        awaitStatus(job, "failed");
        assertThat(this.<String>read(job, "problem.type")).isEqualTo("urn:problem:plan:unknown-form");
        assertThat(this.<String>read(job, "problem.messages.en")).isEqualTo("There is no such form.");
    }

    @Test
    void keepsADefectToItself() {
        UUID job = jobs.start("test", actor, progress -> {
                    throw new IllegalStateException("secret");
                })
                .id();

        awaitStatus(job, "failed");
        assertThat(this.<String>read(job, "problem.type")).isEqualTo("urn:problem:plan:job-failed");
    }

    @Test
    void isHiddenFromOtherUnits() {
        UUID job = jobs.start("test", actor, progress -> "").id();

        String next = Tokens.of(UUID.randomUUID(), "planner");
        given().auth().oauth2(next).get("/api/jobs/" + job).then().statusCode(404);
        given().auth().oauth2(next).post("/api/jobs/" + job + "/cancel").then().statusCode(404);
        given().get("/api/jobs/" + job).then().statusCode(401);
        String own = Tokens.of(unit, "planner");
        assertThat(given().auth().oauth2(own).get("/api/jobs").jsonPath().getList("items.id"))
                .contains(job.toString());
    }

    private void awaitStatus(UUID job, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(job).equals(status));
    }

    private String status(UUID job) {
        return read(job, "status");
    }

    private <T> T read(UUID job, String path) {
        return given().auth()
                .oauth2(Tokens.of(unit, "planner"))
                .get("/api/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
