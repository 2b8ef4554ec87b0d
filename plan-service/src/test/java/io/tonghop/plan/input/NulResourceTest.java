package io.tonghop.plan.input;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.plan.Country;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL keeps no NUL: one in a parameter is the caller's mistake. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class NulResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units?q=",
                "/units?code=",
                "/units?tier=",
                "/units?kind=",
                "/plans?q=",
                "/forms?q=",
                "/forms?code="
            })
    void isRefusedInAQuery(String query) {
        given().auth()
                .oauth2(Country.imported().planner("P"))
                .urlEncodingEnabled(false)
                .get("/api" + query + "a%00b")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b.pdf"})
    void isRefusedInTheNameOfAFile(String name) {
        given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.PLANNER))
                .urlEncodingEnabled(false)
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post("/api/plans/" + UUID.randomUUID() + "/attachments?name=" + name)
                .then()
                .statusCode(400);
    }
}
