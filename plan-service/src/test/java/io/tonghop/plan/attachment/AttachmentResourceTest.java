package io.tonghop.plan.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tonghop.plan.plan.PlanScenario;
import io.tonghop.platform.testing.EmbeddedParts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class AttachmentResourceTest {

    private PlanScenario scenario;
    private UUID plan;

    @BeforeEach
    void begin() {
        scenario = PlanScenario.begun();
        plan = scenario.issued(PlanScenario.wardsBefore11October());
    }

    @Test
    void theSignedDocumentComesBackByteForByte() {
        byte[] pdf = pdf(300_000);
        String id = adding("P", "Kế hoạch 331.pdf", pdf)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"), "size", equalTo(300_000))
                .extract()
                .path("id");

        var answer = given().auth()
                .oauth2(scenario.country().reporter("W1"))
                .get("/api/plans/" + plan + "/attachments/" + id);

        assertThat(answer.asByteArray()).isEqualTo(pdf);
        answer.then()
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("K%E1%BA%BF%20ho%E1%BA%A1ch%20331.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().auth()
                .oauth2(scenario.country().reporter("W1"))
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/plans/" + plan + "/attachments/" + id)
                .then()
                .statusCode(304);
        scenario.getting("D", "/" + plan + "/attachments").body("items.name", contains("Kế hoạch 331.pdf"));
        scenario.getting("X", "/" + plan + "/attachments").statusCode(404);
        scenario.getting("X", "/" + plan + "/attachments/" + id).statusCode(404);
        UUID other = scenario.issued(PlanScenario.wardsBefore11October());
        scenario.getting("P", "/" + other + "/attachments/" + id).statusCode(404);
    }

    @Test
    void refusesWhatItIsNotOrTooLarge() {
        adding("P", "page.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("type", equalTo("urn:problem:plan:bad-attachment"));
        adding("P", "empty.pdf", new byte[0]).statusCode(415);
        adding("P", "large.pdf", pdf(20 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("type", equalTo("urn:problem:plan:attachment-too-large"));
        adding("P", " ", pdf(100)).statusCode(400);
        adding("D", "a.pdf", pdf(100)).statusCode(403);
        adding("Q", "a.pdf", pdf(100)).statusCode(404);
    }

    private ValidatableResponse adding(String letter, String name, byte[] content) {
        return given().auth()
                .oauth2(scenario.country().planner(letter))
                .queryParam("name", name)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/plans/" + plan + "/attachments")
                .then();
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, content, 0, begin.length);
        return Arrays.copyOf(content, size);
    }
}
