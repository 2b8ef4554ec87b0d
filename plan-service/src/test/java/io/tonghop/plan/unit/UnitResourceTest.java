package io.tonghop.plan.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tonghop.contracts.Topics;
import io.tonghop.contracts.UnitEvent;
import io.tonghop.plan.Country;
import io.tonghop.plan.Oversized;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class UnitResourceTest {

    private static final String HEADER = "code,name,parent_code,level,valid_from,valid_to\n";

    @Test
    void importsOnceHoweverOftenTheFileComes() {
        Country country = new Country("r" + UUID.randomUUID().toString().substring(0, 6));

        importing(country.csv()).statusCode(200).body("created", equalTo(8), "unchanged", equalTo(0));
        importing(country.csv())
                .statusCode(200)
                .body("created", equalTo(0), "unchanged", equalTo(8), "updated", equalTo(0));
    }

    @Test
    void publishesWhatItImportsAndWhatItUpdates() {
        Country country = Country.imported();
        UUID ward = country.id("W1");

        await().untilAsserted(() -> assertThat(newest(ward))
                .hasValueSatisfying(event -> assertThat(event.revision()).isEqualTo(1)));
        assertThat(newest(ward).orElseThrow().parentId()).isEqualTo(country.id("D"));
        importing(country.csv().replace("Phường 1", "Phường Một")).body("updated", equalTo(1), "unchanged", equalTo(7));

        await().untilAsserted(() -> assertThat(newest(ward))
                .hasValueSatisfying(event -> assertThat(event.name().vi()).isEqualTo("Phường Một")));
        assertThat(newest(ward).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void aMoveKeepsTheUnit() {
        Country country = Country.imported();
        UUID ward = country.id("X");
        String moved = country.csv().replace("Xã Thành Vinh,Q", "Xã Thành Vinh,P");

        importing(moved).statusCode(200).body("updated", equalTo(1));

        assertThat(country.id("X")).isEqualTo(ward);
        given().auth()
                .oauth2(admin())
                .get("/api/units/" + ward)
                .then()
                .body("parentId", equalTo(country.id("P").toString()));
    }

    @Test
    void refusesTheWholeFileForOneBadLine() {
        String code = "B" + UUID.randomUUID();

        importing(HEADER + code + ",Tỉnh tốt,,province,,\nB2,Xã xấu," + code + "x,ward,,\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:plan:bad-units"))
                .body("violations.field", contains("lines[3].parent_code"));

        given().auth()
                .oauth2(admin())
                .queryParam("code", code)
                .get("/api/units")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void refusesToCloseAUnitThatStillHasUnitsBelow() {
        Country country = Country.imported();
        String mark = country.mark();

        importing(HEADER + "D" + mark + ",Quận,P" + mark + ",district,,2025-01-01\n")
                .statusCode(400)
                .body("violations.field", hasItem("lines[2].valid_to"))
                .body("violations.message", hasItem(containsString("still stands below it")));
    }

    @Test
    void refusesAnOverlapWithAUnitThatIsThere() {
        String mark = Country.imported().mark();

        importing(HEADER + "P" + mark + ",Khác,M" + mark + ",province,2025-01-01,\n")
                .statusCode(400)
                .body("violations.field", contains("lines[2].valid_from"));
    }

    @Test
    void aCodeIsUsedAgainAfterItsUnit() {
        Country country = Country.imported();
        String mark = country.mark();

        importing(HEADER + "D" + mark + ",Quận Mới,P" + mark + ",district,2025-07-01,\n")
                .statusCode(200)
                .body("created", equalTo(1));

        onDate(mark, "2025-06-30").body("items.name.vi", contains("Quận Bình Thạnh " + mark));
        onDate(mark, "2025-07-01").body("items.name.vi", contains("Quận Mới"));
    }

    @Test
    void refusesWhatIsNoCsvOfUnits() {
        given().auth()
                .oauth2(admin())
                .contentType("text/csv")
                .body((HEADER + "1,Bình Thạnh,,province,,\n").getBytes(StandardCharsets.UTF_16))
                .post("/api/units/import")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:not-utf-8"));
        importing("code,name,level,colour\n")
                .statusCode(400)
                .body("violations.field", contains("parent_code", "valid_from", "valid_to", "colour"));
        importing("").statusCode(400);
        importing(HEADER).statusCode(400);
        importing(HEADER + "\"1,x\n").statusCode(400).body("type", equalTo("urn:problem:plan:not-csv"));
        importing("code,code,name\n").statusCode(400);
        importing(HEADER + "1,a\0b,,province,,\n").statusCode(400).body("violations.field", contains("lines[2].name"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(Oversized.status("/api/units/import", "text/csv", admin())).isEqualTo(413);
    }

    @Test
    void refusesOtherMediaTypes() {
        given().auth()
                .oauth2(admin())
                .contentType("application/json")
                .body("{}")
                .post("/api/units/import")
                .then()
                .statusCode(415);
    }

    @Test
    void tenThousandWardsTakeSeconds() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String wards = IntStream.range(0, 10_000)
                .mapToObj(i -> "L%s-%d,Phường %d,L%s,ward,,\n".formatted(mark, i, i, mark))
                .collect(Collectors.joining());
        long start = System.nanoTime();

        importing(HEADER + "L" + mark + ",Tỉnh,,province,,\n" + wards).body("created", equalTo(10_001));

        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void findsByNameWithoutAccentsByDateAndByParent() {
        Country country = Country.imported();

        given().auth()
                .oauth2(country.reporter("W1"))
                .queryParam("q", "binh thanh " + country.mark())
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].tier", equalTo("district"), "items[0].kind", equalTo("administrative"))
                .body("items[0].validFrom", nullValue(), "items[0].validTo", equalTo("2025-07-01"));
        given().auth()
                .oauth2(country.reporter("W1"))
                .queryParam("parent", country.id("D"))
                .queryParam("date", "2023-12-31")
                .get("/api/units")
                .then()
                .body("items.code", contains("W1" + country.mark(), "W2" + country.mark()));
    }

    @Test
    void namesWhatIsWrongInAQuery() {
        Country country = Country.imported();
        String token = country.reporter("W1");

        given().auth().oauth2(token).get("/api/units?date=yesterday").then().statusCode(not(equalTo(500)));
        given().auth().oauth2(token).get("/api/units?size=0").then().statusCode(400);
        given().auth().oauth2(token).get("/api/units?page=-1").then().statusCode(400);
        given().auth().oauth2(token).get("/api/units?date=9999-01-01").then().statusCode(400);
        given().auth().oauth2(token).get("/api/units/not-an-id").then().statusCode(404);
        given().auth()
                .oauth2(token)
                .get("/api/units/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:plan:unknown-unit"));
    }

    @Test
    void onlyAnAdministratorImports() {
        Country country = Country.imported();

        given().contentType("text/csv")
                .body(HEADER)
                .post("/api/units/import")
                .then()
                .statusCode(401);
        for (String token : new String[] {country.planner("P"), country.reporter("W1")}) {
            given().auth()
                    .oauth2(token)
                    .contentType("text/csv")
                    .body(HEADER)
                    .post("/api/units/import")
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse importing(String csv) {
        return given().auth()
                .oauth2(admin())
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then();
    }

    private static ValidatableResponse onDate(String mark, String date) {
        return given().auth()
                .oauth2(admin())
                .queryParam("code", "D" + mark)
                .queryParam("date", date)
                .get("/api/units")
                .then();
    }

    private static Optional<UnitEvent> newest(UUID unit) {
        return Records.newest(Topics.UNITS, unit.toString(), UnitEvent.class);
    }

    private static String admin() {
        return Tokens.withoutUnit(Roles.ADMIN);
    }
}
