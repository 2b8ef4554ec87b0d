package io.tonghop.plan.plan;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.Country;
import io.tonghop.plan.form.Forms;
import io.tonghop.platform.testing.Records;
import java.util.Optional;
import java.util.UUID;

/** A country, a form, and what its planners do over REST. */
public record PlanScenario(Country country, UUID form) {

    public static PlanScenario begun() {
        return new PlanScenario(Country.imported(), Forms.created());
    }

    /** A regime: wards of the plan's tree before 11 October, to their parents. */
    public static String wardsBefore11October() {
        return """
                {"tier": "ward", "date": "2024-10-01", "due": {"rule": "before", "date": "2024-10-11"}}""";
    }

    /** A plan of the province P with these regimes. */
    public String plan(String... regimes) {
        return planOf(country.id("P"), regimes);
    }

    public String planOf(UUID issuer, String... regimes) {
        return """
                {"number": "331/KH-UBND", "title": {"vi": "Tuần lễ học tập", "en": "Learning week"},
                 "issuerId": "%s", "signedOn": "2024-09-27", "formId": "%s",
                 "signatory": {"name": "Nguyễn Văn A", "capacity": {"vi": "Phó Chủ tịch"}},
                 "legalBases": [{"number": "4864/BGDĐT", "date": "2024-09-08", "title": {"vi": "Công văn"}}],
                 "theme": {"vi": "Học tập suốt đời"},
                 "period": {"from": "2024-10-01", "to": "2024-10-07"},
                 "tasks": [{"lead": {"vi": "Sở Giáo dục"}, "with": [{"vi": "Các quận"}], "content": {"vi": "Tổ chức"}}],
                 "reporting": [%s]}
                """.formatted(issuer, form, String.join(",", regimes));
    }

    public ValidatableResponse creating(String letter, String body) {
        return post(country.planner(letter), "/api/plans", body);
    }

    public UUID created(String body) {
        return UUID.fromString(creating("P", body).statusCode(201).extract().path("id"));
    }

    public UUID issued(String... regimes) {
        UUID plan = created(plan(regimes));
        issuing(plan).statusCode(200);
        return plan;
    }

    public ValidatableResponse issuing(UUID plan) {
        return given().auth()
                .oauth2(country.planner("P"))
                .post("/api/plans/" + plan + "/issue")
                .then();
    }

    public ValidatableResponse rewriting(UUID plan, String ifMatch, String body) {
        return given().auth()
                .oauth2(country.planner("P"))
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put("/api/plans/" + plan)
                .then();
    }

    public ValidatableResponse extending(String letter, UUID plan, String body) {
        return post(country.planner(letter), "/api/plans/" + plan + "/extensions", body);
    }

    public ValidatableResponse getting(String letter, String path) {
        return given().auth()
                .oauth2(country.reporter(letter))
                .get("/api/plans" + path)
                .then();
    }

    private static ValidatableResponse post(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    /** Asks something of a plan as its issuer P. */
    public ValidatableResponse posting(UUID plan, String path, String body) {
        return post(country.planner("P"), "/api/plans/" + plan + path, body);
    }

    /** The newest obligation that was published, once its revision is at least so much. */
    public ObligationEvent owed(UUID plan, UUID unit, long revision) {
        return owed(ObligationEvent.key(plan, unit, ObligationEvent.Kind.report), revision);
    }

    public static ObligationEvent owed(String key, long revision) {
        return await().until(
                        () -> Records.newest(Topics.OBLIGATIONS, key, ObligationEvent.class)
                                .filter(found -> found.revision() >= revision),
                        Optional::isPresent)
                .orElseThrow();
    }
}
