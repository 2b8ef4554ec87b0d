package io.tonghop.plan.unit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tonghop.plan.Country;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways in other than a plain CSV file, and what stands beside the administration. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class UnitImportResourceTest {

    private Country country;

    @BeforeEach
    void begin() {
        country = Country.imported();
    }

    @Test
    void aDryRunTellsWhatItWouldDoAndKeepsNothing() {
        String line = "W8%1$s,Phường 8,D%1$s,ward,,2025-07-01\n".formatted(country.mark());

        csv(admin().queryParam("dryRun", true), line).statusCode(200).body("created", equalTo(1));

        units("code", "W8" + country.mark()).body("items", hasSize(0)).body("total", equalTo(0));
        csv(admin().queryParam("dryRun", true), line.replace("D" + country.mark(), "none"))
                .statusCode(400);
    }

    @Test
    void takesNdjson() {
        ndjson("""
                {"code": "N1%1$s", "name": "Phường Một", "parent_code": "D%1$s", "level": "ward", "valid_to": "2025-07-01"}

                {"code": "N2%1$s", "name": "Phường Hai", "parent_code": "D%1$s", "level": "ward", "valid_to": "2025-07-01"}
                """.formatted(country.mark())).statusCode(200).body("created", equalTo(2));
        ndjson("{\"code\": \"N3\", \"name\": \"x\", \"level\": \"ward\", \"colour\": \"red\"}\nnot json\n[1]")
                .statusCode(400)
                .body("violations.field", contains("lines[1].colour", "lines[2].", "lines[3]."));
        ndjson("").statusCode(400);
    }

    @Test
    void anImportMayBeWatched() {
        String job = csv(
                        admin().header("Prefer", "respond-async"),
                        "W7%1$s,Phường 7,D%1$s,ward,,2025-07-01\n".formatted(country.mark()))
                .statusCode(202)
                .body("kind", equalTo("unit-import"))
                .extract()
                .path("id");

        await().until(() -> admin().get("/api/jobs/" + job).path("status"), equalTo("done"));
        admin().get("/api/jobs/" + job).then().body("result.created", equalTo(1));
        String failed = csv(admin().header("Prefer", "respond-async"), "W6,Phường,none,ward,,\n")
                .extract()
                .path("id");
        await().until(() -> admin().get("/api/jobs/" + failed).path("status"), equalTo("failed"));
        admin().get("/api/jobs/" + failed)
                .then()
                .body("problem.type", equalTo("urn:problem:plan:bad-units"))
                .body("problem.violations.field", hasItem("lines[2].parent_code"));
    }

    @Test
    void schoolsAndDepartmentsAttachAtAnyTier() {
        country.add("""
                O%1$s,Sở Giáo dục,P%1$s,province,,,,department
                S1%1$s,Trường trung học phổ thông,O%1$s,ward,,,,school
                S2%1$s,Trường tiểu học,W1%1$s,ward,,2025-07-01,,school
                H%1$s,Hội Khuyến học quận,D%1$s,district,,2025-07-01,,association
                """);

        units("parent", country.id("O").toString()).body("items.code", contains("S1" + country.mark()));
        units("parent", country.id("W1").toString()).body("items.kind", contains("school"));
        admin().queryParam("within", country.id("P"))
                .queryParam("date", "2024-10-01")
                .queryParam("kind", "school")
                .get("/api/units")
                .then()
                .body("items.code", containsInAnyOrder("S1" + country.mark(), "S2" + country.mark()))
                .body("total", equalTo(2));
        admin().queryParam("date", "2024-10-01")
                .get("/api/units/" + country.id("S2") + "/ancestors")
                .then()
                .body("items.code", contains(code("W1"), code("D"), code("P"), code("M")));
        admin().get("/api/units/" + country.id("S2") + "/history").then().body("parents", hasSize(1));
    }

    @Test
    void aParentLevelTellsWhichOfTwoUnitsOfOneCodeIsMeant() {
        country.add("P%1$s,Huyện cùng mã,P%1$s,district,,,,\n");
        String header = "code,name,parent_code,level,valid_from,valid_to,parent_level\n";
        String ward = "%s%s,Xã,P%s,ward,,,%s\n";

        admin().contentType("text/csv")
                .body((header
                                + ward.formatted("Y1", country.mark(), country.mark(), "province")
                                + ward.formatted("Y2", country.mark(), country.mark(), ""))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then()
                .statusCode(200);

        admin().queryParam("date", "2024-10-01")
                .get("/api/units/" + country.id("Y1") + "/ancestors")
                .then()
                .body("items.tier", contains("province", "ministry"));
        admin().queryParam("date", "2024-10-01")
                .get("/api/units/" + country.id("Y2") + "/ancestors")
                .then()
                .body("items.tier", contains("district", "province", "ministry"));
    }

    @Test
    void tiersAreData() {
        String village = "{\"rank\": 45, \"name\": {\"vi\": \"Thôn\"}}";
        admin().contentType("application/json")
                .body(village)
                .put("/api/tiers/village")
                .then()
                .statusCode(200);
        admin().get("/api/tiers")
                .then()
                .body("items.code", hasItem("village"))
                .body("items[0].code", equalTo("ministry"));
        country.add("T%1$s,Thôn Một,W1%1$s,village,,2025-07-01,,\n");

        for (String bad :
                new String[] {village.replace("45", "40"), village.replace("45", "35"), village.replace("45", "0")}) {
            admin().contentType("application/json")
                    .body(bad)
                    .put("/api/tiers/village")
                    .then()
                    .statusCode(bad.contains(" 0,") ? 400 : 409);
        }
        given().auth()
                .oauth2(Tokens.of(UUID.randomUUID(), Roles.PLANNER))
                .contentType("application/json")
                .body(village)
                .put("/api/tiers/village")
                .then()
                .statusCode(403);
    }

    private String code(String letter) {
        return letter + country.mark();
    }

    private static ValidatableResponse units(String parameter, String value) {
        return admin().queryParam(parameter, value).get("/api/units").then().statusCode(200);
    }

    private static ValidatableResponse csv(RequestSpecification request, String lines) {
        String header = "code,name,parent_code,level,valid_from,valid_to\n";
        return request.contentType("text/csv")
                .body((header + lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then();
    }

    private static ValidatableResponse ndjson(String lines) {
        return admin().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.withoutUnit(Roles.ADMIN));
    }
}
