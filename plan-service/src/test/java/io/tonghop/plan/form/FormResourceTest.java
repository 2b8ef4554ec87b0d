package io.tonghop.plan.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class FormResourceTest {

    private final String code = "F" + UUID.randomUUID();

    @Test
    void keepsAVersionOnceAndForEver() {
        String location =
                Forms.creating(Forms.json(code)).statusCode(201).extract().header("Location");

        Forms.creating(Forms.json(code)).statusCode(200).header("Location", equalTo(location));
        Forms.creating(Forms.json(code).replace("Lớp học", "Lớp"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan:form-exists"));
        given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.REPORTER))
                .get(location)
                .then()
                .statusCode(200)
                .body("form.code", equalTo(code))
                .body("form.indicators.code", contains("1", "2"));
    }

    @Test
    void listsForms() {
        Forms.creating(Forms.json(code)).statusCode(201);

        given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.REPORTER))
                .get("/api/forms")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Forms.creating(Forms.json(code).replace("[\"amount\"]", "[\"colour\"]"))
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:bad-form"))
                .body("violations.field", contains("indicators[1].measures"));
        Forms.creating(Forms.json(code).replace("\"version\"", "\"versoin\""))
                .statusCode(400)
                .body(containsString("versoin"));
        Forms.creating(Forms.json(code).replace("\"version\": 1", "\"version\": \"one\""))
                .statusCode(400)
                .body(containsString("version"));
        Forms.creating(Forms.json(code).replace("\"type\": \"count\"", "\"type\": \"colour\""))
                .statusCode(400)
                .body(containsString("measures[0].type"));
        Forms.creating(Forms.json(code).replace("{\"code\": \"I\", \"name\": {\"vi\": \"Kết quả\"}}", "null"))
                .statusCode(400);
        Forms.creating(Forms.json(code).replace("\"vi\": \"Kết quả\"", "\"vi\": \"Kết\\u0000quả\""))
                .statusCode(400);
    }

    @Test
    void refusesWhatIsNoJson() {
        Forms.creating("").statusCode(400);
        Forms.creating("null").statusCode(400);
        Forms.creating("[]").statusCode(400);
        Forms.creating("{\"code\": ").statusCode(400);
        Forms.creating("[".repeat(100_000)).statusCode(400);
    }

    @Test
    void isForAdministrators() {
        given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.PLANNER))
                .contentType("application/json")
                .body(Forms.json(code))
                .post("/api/forms")
                .then()
                .statusCode(403);
        given().get("/api/forms").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired(UUID.randomUUID(), Roles.ADMIN))
                .get("/api/forms")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.foreign(UUID.randomUUID(), Roles.ADMIN))
                .get("/api/forms")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .get("/api/forms/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:plan:unknown-form"));
    }
}
