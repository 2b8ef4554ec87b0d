package io.tonghop.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.report.Scenario;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ReviewResourceTest {

    private static final String FIGURES = "{\"figures\": {\"1.1.people\": 400}}";
    private static final String RETURN =
            "{\"reason\": \"Xin kiểm tra\", \"cells\": {\"1.1.people\": \"Gấp mười lần năm trước\", \"I.1\": \"Thiếu\"}}";

    @Test
    void returnsReportWithReasonAndKeepsOldFigures() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);

        scenario.reviewer()
                .body(RETURN)
                .post(scenario.path() + "/return")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("returned"))
                .body("submittedAt", nullValue())
                .body("figures.'1.1.people'", equalTo(400))
                .body("reason", equalTo("Xin kiểm tra"))
                .body("cells.'1.1.people'", equalTo("Gấp mười lần năm trước"));

        ReportEvent returned = scenario.event(2);
        assertThat(returned.status()).isEqualTo(ReportEvent.Status.returned);
        assertThat(returned.submittedAt()).isNull();
        assertThat(returned.reason()).isEqualTo("Xin kiểm tra");
    }

    @Test
    void keepsEveryRevisionOfAWholeLife() {
        Scenario scenario = Scenario.issued();
        scenario.save(0, FIGURES).then().statusCode(201);
        scenario.submit(1).then().statusCode(200);
        Instant first = scenario.event(2).submittedAt();
        scenario.save(2, "{\"figures\": {\"1.1.people\": 410}, \"reason\": \"Thiếu một lớp\"}")
                .then()
                .statusCode(200);
        assertThat(scenario.event(3).submittedAt()).isEqualTo(first);
        scenario.reviewer()
                .body(RETURN)
                .header("If-Match", "\"3\"")
                .post(scenario.path() + "/return")
                .then()
                .statusCode(200);
        assertThat(scenario.event(4).status()).isEqualTo(ReportEvent.Status.returned);
        scenario.save(4, "{\"figures\": {\"1.1.people\": 40}}")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"));
        scenario.submit(5).then().statusCode(200);
        ReportEvent resubmitted = scenario.event(6);
        assertThat(resubmitted.submittedAt()).isAfter(first);
        assertThat(resubmitted.figures()).containsEntry("1.1.people", new Figure.Count(40));
        scenario.reviewer()
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"));
        assertThat(scenario.event(7).submittedAt()).isEqualTo(resubmitted.submittedAt());

        scenario.reviewer()
                .get(scenario.path() + "/revisions")
                .then()
                .statusCode(200)
                .body("total", equalTo(7))
                .body("items.revision", contains(1, 2, 3, 4, 5, 6, 7))
                .body("items.action", contains("save", "submit", "correct", "sendBack", "save", "submit", "approve"))
                .body("items.from", contains(null, "draft", "submitted", "submitted", "returned", "draft", "submitted"))
                .body(
                        "items.status",
                        contains("draft", "submitted", "submitted", "returned", "draft", "submitted", "approved"))
                .body("items.figures.'1.1.people'", contains(400, 400, 410, 410, 40, 40, 40))
                .body("items[2].reason", equalTo("Thiếu một lớp"))
                .body("items[3].changedByUnit", equalTo(scenario.district.toString()))
                .body("items[4].changedByUnit", equalTo(scenario.ward.toString()));
    }

    @Test
    void letsTheUnitTouchAnApprovedReportOnlyAfterItIsReopened() {
        Scenario scenario = Scenario.issued();
        scenario.submitted(FIGURES);
        scenario.reviewer().post(scenario.path() + "/approve").then().statusCode(200);

        scenario.save(2, FIGURES).then().statusCode(409).body("type", equalTo("urn:problem:report:illegal-transition"));
        scenario.submit(2).then().statusCode(409);
        scenario.reporter()
                .body("{\"reason\": \"x\"}")
                .post(scenario.path() + "/withdraw")
                .then()
                .statusCode(409);
        scenario.reviewer().post(scenario.path() + "/approve").then().statusCode(409);

        scenario.reviewer()
                .body(RETURN)
                .post(scenario.path() + "/return")
                .then()
                .statusCode(200);
        scenario.reviewer()
                .body(RETURN)
                .post(scenario.path() + "/return")
                .then()
                .statusCode(409);
        scenario.save(3, FIGURES).then().statusCode(200);
    }

    @Test
    void isForThoseAboveAndTheRecipients() {
        Scenario scenario = Scenario.issued();
        for (var unit : List.of(scenario.district, scenario.city, scenario.ministry, scenario.committee)) {
            Scenario.as(unit, Roles.REVIEWER)
                    .post(scenario.path() + "/approve")
                    .then()
                    .statusCode(404);
        }
        scenario.submitted(FIGURES);
        Scenario.as(scenario.ward, Roles.REVIEWER)
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(403);
        Scenario.as(scenario.stranger, Roles.REVIEWER)
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(404);
        Scenario.as(scenario.stranger, Roles.REVIEWER)
                .body(RETURN)
                .post(scenario.path() + "/return")
                .then()
                .statusCode(404);
        Scenario.as(scenario.district, Roles.REPORTER)
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(403);
        scenario.reviewer()
                .header("If-Match", "\"9\"")
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(412);
        Scenario.as(scenario.committee, Roles.REVIEWER)
                .post(scenario.path() + "/approve")
                .then()
                .statusCode(200);
    }
}
