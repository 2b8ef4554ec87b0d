package io.tonghop.plan.reorganisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contradicts other decisions or the files themselves is told in words, and nothing is changed. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ReorganisationRefusalResourceTest {

    private Country country;

    @BeforeEach
    void begin() {
        country = Country.imported();
        country.add("""
                A%1$s,Quận A,Q%1$s,district,,,,
                A1%1$s,Phường A1,A%1$s,ward,,,,
                A2%1$s,Phường A2,A%1$s,ward,,,,
                B%1$s,Quận B,Q%1$s,district,,,,
                """);
    }

    @Test
    void aUnitBelowWhichOneBeginsLaterIsNotClosed() {
        country.add("B1%1$s,Phường B1,B%1$s,ward,2025-06-01,,,\n");

        applying("2025-01-01", close("district", "B"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan:later-changes"))
                .body("violations.message", hasItem(containsString("B" + country.mark())));
    }

    @Test
    void twoDecisionsOfOneDayDoNotContradictEachOther() {
        applying("2025-01-01", close("district", "B")).statusCode(200);

        applying("2025-01-01", close("district", "B")).statusCode(409);
        applying("2025-01-01", """
                {"operation": "move", "unit": %s, "parent": %s}""".formatted(ref("ward", "A1"), ref("district", "B")))
                .statusCode(409);
        applying("2025-01-01", open("Z", "ward", "B")).statusCode(409);
        applying("2025-01-01", close("ward", "A1")).statusCode(200);
    }

    @Test
    void aUnitIntoWhichOthersWentIsNotClosedBefore() {
        applying("2025-03-01", merge("A1", "A2")).statusCode(200);

        applying("2025-01-01", close("ward", "A2")).statusCode(409);
        applying("2025-03-02", close("ward", "A2")).statusCode(200);
    }

    @Test
    void isNotUndoneOnceItsCodeIsUsedAgain() {
        String closing = applying("2025-01-01", close("ward", "A1"))
                .statusCode(200)
                .extract()
                .path("id");
        String opening = applying("2025-02-01", open("A1", "ward", "B"))
                .statusCode(200)
                .extract()
                .path("id");

        undoing(closing).statusCode(409).body("type", equalTo("urn:problem:plan:reorganisation-in-use"));
        admin().get("/api/reorganisations/" + closing).then().statusCode(200).body("undoneBy", equalTo(null));
        undoing(opening).statusCode(200);
        undoing(closing).statusCode(200);
    }

    @Test
    void isNotUndoneOnceOthersWentIntoAUnitThatItOpened() {
        String opening = applying("2025-01-01", open("N", "ward", "B"))
                .statusCode(200)
                .extract()
                .path("id");
        applying("2025-02-01", merge("A1", "N")).statusCode(200);

        undoing(opening).statusCode(409).body("type", equalTo("urn:problem:plan:reorganisation-in-use"));
    }

    @Test
    void aMovedUnitStandsBelowOneParentAtAMoment() {
        applying("2025-03-01", move("A1", "B")).statusCode(200);

        applying("2025-01-01", move("A1", "B")).statusCode(409);
        applying("2025-03-01", move("A1", "B")).statusCode(409);
    }

    @Test
    void aUnitThatHasNotBegunIsNotThere() {
        country.add("L%1$s,Phường L,B%1$s,ward,2025-06-01,,,\n");

        applying("2025-06-01", close("ward", "L"))
                .statusCode(400)
                .body("violations.field", contains("steps[0].unit"))
                .body("violations.message", hasItem(containsString("no such unit on that day")));
    }

    @Test
    void aFileMayNotBeginAUnitWhoseCodeIsStillInUse() {
        files("A1%1$s,Phường A1 mới,A%1$s,ward,2025-01-01,\n", "A2%1$s,A1%1$s\n")
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:bad-reorganisation"))
                .body("violations.field", hasItem("lines[3].code"));
    }

    @Test
    void aFileNamesTheLineThatCannotBe() {
        files("A2%1$s,Phường A2,A%1$s,ward,,\n", "none,A2%1$s\n")
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations.field", contains("lines[2].map[0]"));
        files("A2%1$s,Phường A2,none,ward,,\n", "A1%1$s,A2%1$s\n")
                .statusCode(400)
                .body("violations.field", contains("lines[3].parent_code"));
        files("A2%1$s,Phường A2,A%1$s,ward,,\n", "A1%1$s\n").statusCode(400);
        files("A2%1$s,Phường A2,A%1$s,ward,,\n", "\"A1\n").statusCode(400);
        admin().multiPart("effectiveOn", "2025-01-01")
                .post("/api/reorganisations/files")
                .then()
                .statusCode(400);
        admin().multiPart("effectiveOn", "yesterday")
                .multiPart("title", "x")
                .multiPart("units", "units.csv", new byte[0])
                .multiPart("map", "map.csv", new byte[0])
                .post("/api/reorganisations/files")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileInAnotherEncodingIsNamed() {
        admin().multiPart("effectiveOn", "2025-01-01")
                .multiPart("title", "Sắp xếp")
                .multiPart("units", "units.csv", "code,name\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("map", "map.csv", "old_code,new_code\nà,b".getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/reorganisations/files")
                .then()
                .statusCode(400);
        upload(
                        "A2%1$s,Phường A2,A%1$s,ward,,\n",
                        "old_code,new_code\nà,b\n".getBytes(StandardCharsets.ISO_8859_1), "Sắp xếp")
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:not-utf-8"));
    }

    @Test
    void aNulIsNoText() {
        upload("A2%1$s,Phường A2,A%1$s,ward,,\n", map("A1%1$s,A2%1$s\n"), "a\0b")
                .statusCode(400);
        for (String parameter : new String[] {"q", "code", "tier", "kind"}) {
            assertThat(admin().urlEncodingEnabled(false)
                            .get("/api/units?" + parameter + "=a%00b")
                            .statusCode())
                    .as(parameter)
                    .isLessThan(500);
        }
    }

    private ValidatableResponse files(String units, String map) {
        return upload(units, map(map), "Sắp xếp");
    }

    private byte[] map(String rows) {
        return ("old_code,new_code\n" + rows.formatted(country.mark())).getBytes(StandardCharsets.UTF_8);
    }

    private ValidatableResponse upload(String units, byte[] map, String title) {
        String header = "code,name,parent_code,level,valid_from,valid_to\nA%1$s,Quận A,,district,,\n";
        return admin().multiPart("effectiveOn", "2025-01-01")
                .multiPart("title", title)
                .multiPart(
                        "units",
                        "units.csv",
                        (header + units).formatted(country.mark()).getBytes(StandardCharsets.UTF_8))
                .multiPart("map", "map.csv", map)
                .post("/api/reorganisations/files")
                .then();
    }

    private String close(String tier, String letter) {
        return "{\"operation\": \"close\", \"unit\": %s}".formatted(ref(tier, letter));
    }

    private String merge(String one, String into) {
        return "{\"operation\": \"merge\", \"units\": [%s], \"into\": [%s]}"
                .formatted(ref("ward", one), ref("ward", into));
    }

    private String move(String ward, String district) {
        return "{\"operation\": \"move\", \"unit\": %s, \"parent\": %s}"
                .formatted(ref("ward", ward), ref("district", district));
    }

    private String open(String letter, String tier, String parent) {
        return """
                {"operation": "open", "open": [{"tier": "%s", "code": "%s%s", "name": {"vi": "Mới"}, "parent": %s}]}""".formatted(tier, letter, country.mark(), ref("district", parent));
    }

    private String ref(String tier, String letter) {
        return "{\"tier\": \"%s\", \"code\": \"%s%s\"}".formatted(tier, letter, country.mark());
    }

    private static String body(String day, String steps) {
        return """
                {"effectiveOn": "%s", "decision": {"title": {"vi": "Sắp xếp"}}, "steps": [%s]}""".formatted(day, steps);
    }

    private static ValidatableResponse applying(String day, String steps) {
        return admin().contentType("application/json")
                .body(body(day, steps))
                .post("/api/reorganisations")
                .then();
    }

    private static ValidatableResponse undoing(String id) {
        return admin().post("/api/reorganisations/" + id + "/undo").then();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.withoutUnit(Roles.ADMIN));
    }
}
