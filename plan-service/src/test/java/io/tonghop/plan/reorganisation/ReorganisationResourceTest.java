package io.tonghop.plan.reorganisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tonghop.contracts.Topics;
import io.tonghop.contracts.UnitEvent;
import io.tonghop.plan.Country;
import io.tonghop.plan.plan.PlanScenario;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the country of the fixture: its district and wards end on 1 July 2025, so most steps are of 2024. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ReorganisationResourceTest {

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
    void mergedUnitsGoWholeIntoANewOneWithWhatStandsBelowThem() {
        UUID ward = country.id("A1");
        String body =
                steps("""
                {"operation": "merge", "units": [%s, %s],
                 "open": [{"tier": "district", "code": "A%s", "name": {"vi": "Quận AB"}, "parent": %s}]}""".formatted(ref("district", "A"), ref("district", "B"), country.mark(), ref("province", "Q")));

        applying(body).statusCode(200).body("closed", equalTo(2), "opened", equalTo(1), "moved", equalTo(2));

        assertThat(children("Q", "2024-12-31")).contains("A" + country.mark(), "B" + country.mark());
        UUID merged = idOn("A", "2025-01-01");
        assertThat(merged).isNotEqualTo(idOn("A", "2024-12-31"));
        assertThat(parentOn(ward, "2025-01-01")).isEqualTo(merged);
        assertThat(parentOn(ward, "2024-12-31")).isEqualTo(idOn("A", "2024-12-31"));
        successions(merged)
                .body("items", hasSize(2))
                .body("items.operation", contains("merge", "merge"))
                .body("items.divided", contains(false, false));
        await().untilAsserted(() -> assertThat(Records.newest(Topics.UNITS, ward.toString(), UnitEvent.class))
                .hasValueSatisfying(event -> assertThat(event.parentId()).isEqualTo(merged)));
    }

    @Test
    void aSplitUnitIsFlaggedAsDivided() {
        UUID split = country.id("A1");

        applying(steps("""
                {"operation": "split", "unit": %s, "into": [%s],
                 "open": [{"tier": "ward", "code": "A3%s", "name": {"vi": "Phường A3"}, "parent": %s}]}""".formatted(ref("ward", "A1"), ref("ward", "A2"), country.mark(), ref("district", "A"))))
                .statusCode(200);

        successions(split)
                .body(
                        "items.successorId",
                        containsInAnyOrder(
                                country.id("A2").toString(), country.id("A3").toString()))
                .body("items.divided", contains(true, true));
    }

    @Test
    void stepsSeeWhatEarlierStepsMade() {
        applying(steps("""
                {"operation": "open", "open": [{"tier": "district", "code": "C%1$s", "name": {"vi": "Quận C"}, "parent": %2$s}]},
                {"operation": "move", "unit": %3$s, "parent": {"tier": "district", "code": "C%1$s"}},
                {"operation": "rename", "unit": %4$s, "name": {"vi": "Phường Hai"}},
                {"operation": "move", "unit": %4$s, "parent": {"tier": "district", "code": "C%1$s"}},
                {"operation": "close", "unit": %5$s}""".formatted(
                                country.mark(),
                                ref("province", "Q"),
                                ref("ward", "A1"),
                                ref("ward", "A2"),
                                ref("district", "A"))))
                .statusCode(200)
                .body("closed", equalTo(2), "opened", equalTo(2), "moved", equalTo(1));

        assertThat(children("C", "2025-01-01")).containsExactlyInAnyOrder("A1" + country.mark(), "A2" + country.mark());
        assertThat(children("Q", "2025-01-01")).doesNotContain("A" + country.mark());
    }

    @Test
    void aPreviewTellsWhichPlansItConcernsAndChangesNothing() {
        PlanScenario scenario = new PlanScenario(country, io.tonghop.plan.form.Forms.created());
        String plan = scenario.planOf(
                country.id("Q"),
                "{\"tier\": \"ward\", \"date\": \"2024-10-01\", \"due\": {\"rule\": \"before\", \"date\": \"2024-10-11\"}}");
        String id = scenario.creating("Q", plan).statusCode(201).extract().path("id");
        given().auth()
                .oauth2(country.planner("Q"))
                .post("/api/plans/" + id + "/issue")
                .then()
                .statusCode(200);
        String merge = "{\"operation\": \"merge\", \"units\": [%s], \"into\": [%s]}"
                .formatted(ref("ward", "A1"), ref("ward", "A2"));
        String close = "{\"operation\": \"close\", \"unit\": %s}".formatted(ref("ward", "A1"));

        previewing(steps(merge))
                .statusCode(200)
                .body("counts.ward.closed", equalTo(1), "counts.ward.divided", equalTo(0))
                .body("closed[0].successors", contains(country.id("A2").toString()))
                .body("plans.id", contains(id))
                .body("plans[0].units", equalTo(1), "plans[0].comparable", equalTo(true));
        previewing(steps(close)).body("plans[0].comparable", equalTo(false));
        assertThat(children("A", "2025-01-01")).hasSize(2);
        applying(steps(merge)).statusCode(200);
        scenario.getting("Q", "/" + id + "/obligations").body("total", equalTo(3));
    }

    @Test
    void isUndoneWhileNothingRestsOnIt() {
        UUID ward = country.id("A1");
        String body =
                steps("""
                {"operation": "merge", "units": [%s, %s],
                 "open": [{"tier": "district", "code": "N%s", "name": {"vi": "Quận N"}, "parent": %s}]}""".formatted(ref("district", "A"), ref("district", "B"), country.mark(), ref("province", "Q")));
        String first = applying(body).statusCode(200).extract().path("id");
        UUID opened = idOn("N", "2025-01-01");

        undoing(first).statusCode(200).body("undoneBy", equalTo("test-admin"));

        assertThat(parentOn(ward, "2025-06-01")).isEqualTo(country.id("A"));
        assertThat(children("Q", "2025-06-01"))
                .contains("A" + country.mark(), "B" + country.mark())
                .doesNotContain("N" + country.mark());
        await().untilAsserted(() -> assertThat(Records.newest(Topics.UNITS, opened.toString(), UnitEvent.class))
                .hasValueSatisfying(event -> assertThat(event.validTo()).isEqualTo(event.validFrom())));
        undoing(first).statusCode(409).body("type", equalTo("urn:problem:plan:reorganisation-undone"));

        String again = applying(body).statusCode(200).extract().path("id");
        country.add("N1%1$s,Phường N1,N%1$s,ward,2025-02-01,,,\n");
        undoing(again).statusCode(409).body("type", equalTo("urn:problem:plan:reorganisation-in-use"));
        assertThat(children("Q", "2025-06-01")).contains("N" + country.mark());
    }

    @Test
    void namesTheStepThatCannotBeAndChangesNothing() {
        refuses(
                "steps[0].parent",
                "{\"operation\": \"move\", \"unit\": %s, \"parent\": %s}"
                        .formatted(ref("district", "A"), ref("ward", "A1")));
        refuses("steps[0].unit", "{\"operation\": \"close\", \"unit\": %s}".formatted(ref("district", "A")));
        refuses("steps[0].unit", "{\"operation\": \"close\", \"unit\": {\"tier\": \"ward\", \"code\": \"none\"}}");
        refuses(
                "steps[1].unit",
                "{\"operation\": \"close\", \"unit\": %1$s}, {\"operation\": \"close\", \"unit\": %1$s}"
                        .formatted(ref("ward", "A1")));
        refuses(
                "steps[0].into[0]",
                "{\"operation\": \"merge\", \"units\": [%1$s], \"into\": [%1$s]}".formatted(ref("ward", "A1")));
        refuses("steps[0].into", "{\"operation\": \"merge\", \"units\": [%s]}".formatted(ref("ward", "A1")));
        refuses("steps[0].open[0].code", """
                {"operation": "open", "open": [{"tier": "ward", "code": "A1%s", "name": {"vi": "Trùng"}, "parent": %s}]}""".formatted(country.mark(), ref("district", "A")));
        refuses("steps[0].name", "{\"operation\": \"rename\", \"unit\": %s}".formatted(ref("ward", "A1")));
        applying("{\"effectiveOn\": \"2025-01-01\", \"decision\": {\"title\": {\"vi\": \"x\"}}, \"steps\": []}")
                .statusCode(400);
        applying("{}").statusCode(400);
        given().auth()
                .oauth2(country.planner("Q"))
                .contentType("application/json")
                .body(steps("{\"operation\": \"close\", \"unit\": %s}".formatted(ref("ward", "A1"))))
                .post("/api/reorganisations")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesToContradictWhatIsKnownOfLaterDays() {
        applying(steps("{\"operation\": \"close\", \"unit\": %s}".formatted(ref("ward", "W1"))))
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan:later-changes"));
        country.add("A1%1$s,Phường A1 mới,B%1$s,ward,2026-01-01,,,\n".replace("A1%1$s", "Z%1$s"));
        applying(steps("""
                {"operation": "open", "open": [{"tier": "ward", "code": "Z%s", "name": {"vi": "Z"}, "parent": %s}]}""".formatted(country.mark(), ref("district", "A")))).statusCode(409);
    }

    private void refuses(String field, String step) {
        applying(steps(step))
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:bad-reorganisation"))
                .body("violations.field", contains(field));
        assertThat(children("A", "2025-01-01")).hasSize(2);
    }

    private String ref(String tier, String letter) {
        return "{\"tier\": \"%s\", \"code\": \"%s%s\"}".formatted(tier, letter, country.mark());
    }

    private static String steps(String steps) {
        return """
                {"effectiveOn": "2025-01-01", "decision": {"number": "1/NQ", "title": {"vi": "Sắp xếp"}}, "steps": [%s]}""".formatted(steps);
    }

    private static ValidatableResponse applying(String body) {
        return posting("/api/reorganisations", body);
    }

    private static ValidatableResponse previewing(String body) {
        return posting("/api/reorganisations?preview=true", body);
    }

    private static ValidatableResponse undoing(String id) {
        return posting("/api/reorganisations/" + id + "/undo", "");
    }

    private static ValidatableResponse posting(String path, String body) {
        return given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse successions(UUID unit) {
        return given().auth()
                .oauth2(country.reporter("Q"))
                .queryParam("unit", unit)
                .get("/api/reorganisations/successions")
                .then()
                .statusCode(200);
    }

    private UUID idOn(String letter, String date) {
        return UUID.fromString(given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .queryParam("code", letter + country.mark())
                .queryParam("date", LocalDate.parse(date).toString())
                .get("/api/units")
                .path("items[0].id"));
    }

    private UUID parentOn(UUID unit, String date) {
        String parent = given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .queryParam("date", date)
                .get("/api/units/" + unit + "/ancestors")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return UUID.fromString(parent);
    }

    private List<String> children(String letter, String date) {
        return given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .queryParam("parent", idOn(letter, date))
                .queryParam("date", date)
                .get("/api/units")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }
}
