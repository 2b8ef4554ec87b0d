package io.tonghop.plan.form;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.Tokens;
import java.util.UUID;

/** Forms for tests. */
public final class Forms {

    private Forms() {}

    /** A form that asks 1.people of everybody and 2.amount of wards. */
    public static String json(String code) {
        return """
                {"code": "%s", "version": 1, "title": {"vi": "Lớp học", "en": "Classes"},
                 "narrative": [{"code": "I", "name": {"vi": "Kết quả"}}],
                 "measures": [{"code": "people", "name": {"vi": "Số người"}, "type": "count"},
                              {"code": "amount", "name": {"vi": "Số tiền"}, "type": "money", "currency": "VND"}],
                 "indicators": [
                   {"code": "1", "name": {"vi": "Tổng số"}, "measures": ["people"]},
                   {"code": "2", "name": {"vi": "Kinh phí"}, "measures": ["amount"], "tiers": ["ward"]}]}
                """.formatted(code);
    }

    public static ValidatableResponse creating(String json) {
        return given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("application/json")
                .body(json)
                .post("/api/forms")
                .then();
    }

    /** The id of a new form. */
    public static UUID created() {
        return UUID.fromString(creating(json("F" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
