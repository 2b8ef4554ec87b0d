package io.tonghop.plan.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class CalendarResourceTest {

    @Test
    void knowsTheHolidaysOfVietNam() {
        year(2025)
                .body("items.day", hasItem("2025-01-29"))
                .body("items.find { it.day == '2025-09-02' }.name.en", equalTo("National Day"))
                .body("items.find { it.day == '2025-04-26' }.working", equalTo(true))
                .body("items.day", not(hasItem("2025-01-23")));
    }

    @Test
    void anAdministratorKeepsIt() {
        String holiday = "{\"working\": false, \"name\": {\"vi\": \"Nghỉ bão\"}}";
        put("2031-08-19", Tokens.of(UUID.randomUUID(), Roles.PLANNER), holiday).statusCode(403);
        String admin = Tokens.withoutUnit(Roles.ADMIN);
        put("2031-08-19", admin, holiday).statusCode(200).body("name.vi", equalTo("Nghỉ bão"));
        year(2031).body("items.day", hasItem("2031-08-19"));
        put("2031-08-19", admin, "{\"working\": true}").statusCode(400);
        put("2031-02-30", admin, holiday).statusCode(404);

        given().auth().oauth2(admin).delete("/api/calendar/2031-08-19").then().statusCode(204);
        given().auth()
                .oauth2(admin)
                .delete("/api/calendar/2031-08-19")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:plan:unknown-day"));
    }

    private static ValidatableResponse put(String day, String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put("/api/calendar/" + day)
                .then();
    }

    private static ValidatableResponse year(int year) {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.REPORTER))
                .queryParam("year", year)
                .get("/api/calendar")
                .then()
                .statusCode(200);
    }
}
