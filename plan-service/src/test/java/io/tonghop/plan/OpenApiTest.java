package io.tonghop.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.testing.EmbeddedParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class OpenApiTest {

    @Test
    void describesTheServiceWithExamples() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Tonghop plan-service"))
                .body("paths", hasKey("/api/plans/{id}/issue"))
                .body("paths.'/api/plans'.post.requestBody.content.'application/json'.examples.plan", notNullValue())
                .body("components.schemas.PlanView.properties", hasKey("issuerId"));
    }

    @Test
    void isHealthyAndMeasured() {
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200);
    }
}
