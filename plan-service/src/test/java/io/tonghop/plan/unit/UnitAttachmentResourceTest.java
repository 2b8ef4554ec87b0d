package io.tonghop.plan.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tonghop.plan.Country;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the administration, in a tier of its own or in that of its unit. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class UnitAttachmentResourceTest {

    private static final String HEADER = "code,name,parent_code,level,valid_from,valid_to,kind,parent_level\n";

    private Country country;

    @BeforeEach
    void begin() {
        country = Country.imported();
    }

    @Test
    void departmentsStandAtEveryTierAndSchoolsBelowWardsAndDepartments() {
        importing("""
                KM%1$s,Vụ,M%1$s,ministry,,,department,ministry
                KP%1$s,Sở,P%1$s,province,,,department,province
                KD%1$s,Phòng,D%1$s,district,,2025-07-01,department,district
                KW%1$s,Ban,W1%1$s,ward,,2025-07-01,department,ward
                SW%1$s,Trường tiểu học,W1%1$s,school,,2025-07-01,school,ward
                SP%1$s,Trường trung học phổ thông,KP%1$s,school,,,school,province
                """).statusCode(200).body("created", equalTo(6));

        above("KM").body("items.code", contains(code("M")));
        above("KP").body("items.code", contains(code("P"), code("M")));
        above("KD").body("items.code", contains(code("D"), code("P"), code("M")));
        above("KW").body("items.code", contains(code("W1"), code("D"), code("P"), code("M")));
        above("SW").body("items.code", contains(code("W1"), code("D"), code("P"), code("M")));
        above("SP").body("items.code", contains(code("KP"), code("P"), code("M")));
        admin().queryParam("within", country.id("P"))
                .queryParam("tier", "school")
                .queryParam("date", "2024-10-01")
                .get("/api/units")
                .then()
                .body("items.code", containsInAnyOrder(code("SW"), code("SP")))
                .body("total", equalTo(2));
    }

    @Test
    void aTierMayStandAnywhereBetweenOthers() {
        admin().contentType("application/json")
                .body("{\"rank\": 25, \"name\": {\"vi\": \"Vùng\", \"en\": \"Zone\"}}")
                .put("/api/tiers/zone")
                .then()
                .statusCode(200);

        importing("""
                Z%1$s,Vùng,P%1$s,zone,,,,
                ZD%1$s,Huyện,Z%1$s,district,,,,zone
                """).statusCode(200);

        above("ZD").body("items.tier", contains("zone", "province", "ministry"));
    }

    @Test
    void namesAParentLevelThatCannotBe() {
        importing("SA%1$s,Trường,W1%1$s,school,,2025-07-01,school,kindergarten\n")
                .statusCode(400)
                .body("violations.field", contains("lines[2].parent_level"));
        importing("SA%1$s,Trường,W1%1$s,school,,2025-07-01,school,district\n")
                .statusCode(400)
                .body("violations.field", contains("lines[2].parent_code"));
        importing("SA%1$s,Trường,,school,,2025-07-01,school,ward\n")
                .statusCode(400)
                .body("violations.field", contains("lines[2].parent_level"));
    }

    @Test
    void namesAParentThatDoesNotLast() {
        importing("SA%1$s,Trường,W1%1$s,school,,,school,ward\n")
                .statusCode(400)
                .body("violations.field", hasItem("lines[2].parent_code"));
    }

    private String code(String letter) {
        return letter + country.mark();
    }

    private ValidatableResponse above(String letter) {
        return admin().queryParam("date", "2024-10-01")
                .get("/api/units/" + country.id(letter) + "/ancestors")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse importing(String lines) {
        return admin().contentType("text/csv; charset=UTF-8")
                .body(HEADER + lines.formatted(country.mark()))
                .post("/api/units/import")
                .then();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.withoutUnit(Roles.ADMIN));
    }
}
