package io.tonghop.plan.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        asReporter()
                .get(location)
                .then()
                .statusCode(200)
                .body("form.code", equalTo(code))
                .body("form.indicators.code", contains("1", "2"));
    }

    @Test
    void keepsRulesBasesAndPercentagesAsTheyWereWritten() {
        String form = FormExample.FORM.replace("CLASSES", code);
        String location = Forms.creating(form).statusCode(201).extract().header("Location");

        Forms.creating(form.replace("\"factor\": \"1.5\"", "\"factor\": 1.50")).statusCode(200);
        asReporter()
                .get(location)
                .then()
                .statusCode(200)
                .body("form.indicators[0].basis", equalTo("people"))
                .body("form.indicators[2].kinds", contains("administrative", "school"))
                .body("form.rules.kind", contains("not-above", "required-with", "at-most-times-last"))
                .body("form.rules[2].factor", equalTo("1.5"))
                .body("form.ratios[0].denominator", contains("2.people"))
                .body("form.shares[0].comparison", equalTo("at-least"));
    }

    @Test
    void aNewVersionIsHigherThanThoseBefore() {
        Forms.creating(Forms.json(code).replace("\"version\": 1", "\"version\": 2"))
                .statusCode(201);

        Forms.creating(Forms.json(code))
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan:form-version-not-higher"))
                .body("detail", containsString(code));
        String location = Forms.creating(Forms.json(code).replace("\"version\": 1", "\"version\": 10"))
                .statusCode(201)
                .extract()
                .header("Location");
        asReporter()
                .get(location + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(10, 2))
                .body("items.code", contains(code, code))
                .body("items[0].title.en", equalTo("Classes"))
                .body("items[0].createdAt", notNullValue());
        asReporter()
                .queryParam("page", 1)
                .queryParam("size", 1)
                .get(location + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2));
    }

    @Test
    void listsFormsByCodeAndByTitleWithAndWithoutAccents() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String form = Forms.json(code)
                .replace("Lớp học", "Tuần lễ  Đọc sách " + mark)
                .replace("Classes", "Reading week " + mark);
        Forms.creating(form).statusCode(201);
        Forms.creating(form.replace("\"version\": 1", "\"version\": 2")).statusCode(201);

        for (String words : List.of(
                "tuần lễ đọc sách " + mark,
                "TUAN LE DOC SACH " + mark,
                "Tuần lễ Đọc " + "sách " + mark,
                "week " + mark)) {
            asReporter()
                    .queryParam("q", words)
                    .get("/api/forms")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains(code, code))
                    .body("items.version", contains(2, 1));
        }
        asReporter()
                .queryParam("q", "muộn " + mark)
                .get("/api/forms")
                .then()
                .statusCode(200)
                .body("items", empty());
        asReporter()
                .queryParam("code", code)
                .queryParam("page", 1)
                .queryParam("size", 1)
                .get("/api/forms")
                .then()
                .statusCode(200)
                .body("items.version", contains(1));
        asReporter().get("/api/forms").then().statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void comparesTwoVersions() {
        String before = FormExample.FORM.replace("CLASSES", code);
        String after = before.replace("\"version\": 1", "\"version\": 2")
                .replace("\"basis\": \"people\"", "\"basis\": \"attendances\"")
                .replace("\"code\": \"R2\"", "\"code\": \"R4\"");
        String from = Forms.creating(before).statusCode(201).extract().path("id");
        String to = Forms.creating(after).statusCode(201).extract().path("id");

        comparing(from, to)
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body("sameForm", equalTo(true))
                .body("comparable", equalTo(false))
                .body("differences.rules.added", contains("R4"))
                .body("differences.rules.removed", contains("R2"))
                .body("differences.indicators.changed.code", contains("1"))
                .body("differences.indicators.changed[0].fields", hasSize(1))
                .body("differences.indicators.changed[0].fields[0]", hasEntry("before", "people"))
                .body("differences.indicators.changed[0].fields[0]", hasEntry("after", "attendances"))
                .body("differences.cells.changed.code", contains("1.people", "1.amount"))
                .body("differences.cells.changed.reason", contains("other-basis", "other-basis"))
                .body("differences.measures.changed", empty());
        comparing(from, from)
                .statusCode(200)
                .body("comparable", equalTo(true))
                .body("differences.cells.changed", empty());
    }

    @Test
    void comparesTwoDifferentFormsAndSaysSo() {
        String from = Forms.creating(Forms.json(code)).statusCode(201).extract().path("id");
        String to = Forms.creating(FormExample.FORM.replace("CLASSES", code + "B"))
                .statusCode(201)
                .extract()
                .path("id");

        comparing(from, to)
                .statusCode(200)
                .body("sameForm", equalTo(false))
                .body("differences.ratios.added", contains("P1"));
    }

    @Test
    void saysWhichFormIsUnknown() {
        String known =
                Forms.creating(Forms.json(code)).statusCode(201).extract().path("id");
        String unknown = UUID.randomUUID().toString();

        for (String path : List.of("", "/versions", "/compare?with=" + known)) {
            asReporter()
                    .get("/api/forms/" + unknown + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem:plan:unknown-form"));
        }
        comparing(known, unknown).statusCode(404).body("type", equalTo("urn:problem:plan:unknown-form"));
        asReporter().get("/api/forms/" + known + "/compare").then().statusCode(400);
        comparing(known, "x").statusCode(404);
        asReporter().get("/api/forms/x").then().statusCode(404);
        asReporter().get("/api/forms/x/versions").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "code=%00", "page=-1", "page=x", "size=0", "size=1001", "page=1000001"})
    void refusesAListThatCannotBe(String query) {
        int status = asReporter()
                .urlEncodingEnabled(false)
                .get("/api/forms?" + query)
                .then()
                .extract()
                .statusCode();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void takesAnyWordsToSearchFor() {
        for (String words : List.of("", " ", "%", "_", "'", "\\", "đ\uD83D\uDE00", "\u0301")) {
            asReporter().queryParam("q", words).get("/api/forms").then().statusCode(200);
        }
        asReporter().queryParam("q", "a".repeat(101)).get("/api/forms").then().statusCode(400);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Forms.creating(Forms.json(code).replace("[\"amount\"]", "[\"colour\"]"))
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:bad-form"))
                .body("violations.field", contains("indicators[1].measures[0]"));
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
        Forms.creating(Forms.json(code).replace("\"code\": \"1\"", "\"code\": \"1\", \"parent\": \"\\ud800\""))
                .statusCode(400)
                .body("violations.field", contains("indicators[0].parent"));
        Forms.creating(Forms.json(code).replace("Kết quả", "Kết\\ud800quả"))
                .statusCode(400)
                .body("violations.field", contains("narrative[0].name.vi"));
    }

    @Test
    void namesTheRuleOrThePercentageThatIsWrong() {
        String form = FormExample.FORM.replace("CLASSES", code);
        unreadable(form.replace("\"not-above\"", "\"below\""), "rules[0].kind");
        unreadable(form.replace("\"not-above\"", "2"), "rules[0].kind");
        unreadable(form.replace("\"basis\": \"people\"", "\"basis\": \"visits\""), "indicators[0].basis");
        unreadable(form.replace("\"at-least\"", "\"more\""), "shares[0].comparison");
        unreadable(form.replace("\"value\": 1", "\"value\": 1.5"), "shares[0].value");
        unreadable(form.replace("\"value\": 1", "\"value\": \"1\""), "shares[0].value");
        unreadable(form.replace("\"value\": 1", "\"value\": 99999999999999999999"), "shares[0].value");
        unreadable(form.replace("\"factor\": \"1.5\"", "\"factor\": \"much\""), "rules[2].factor");
        unreadable(form.replace("\"factor\": \"1.5\"", "\"factor\": true"), "rules[2].factor");
        wrong(form.replace("\"factor\": \"1.5\"", "\"factor\": 1e999999999"), "rules[2].factor");
        wrong(form.replace("\"factor\": \"1.5\"", "\"factor\": \"-1e-999999999\""), "rules[2].factor");
        wrong(form.replace("\"factor\": \"1.5\"", "\"factor\": \"\""), "rules[2].factor");
        wrong(form.replace("\"of\": [\"2.people\"]", "\"of\": [\"9.people\"]"), "rules[0].of[0]");
        wrong(
                form.replace("\"numerator\": [\"1.people\"]", "\"numerator\": [\"2.people\"]"),
                "ratios[0].denominator[0]");
        wrong(form.replace("\"school\"", "\"club\""), "indicators[2].kinds[1]");
        Forms.creating(form.replace("\"numerator\": [\"1.people\"]", "\"numerator\": [null]"))
                .statusCode(400);
        Forms.creating(form.replace("\"rules\": [", "\"rules\": [null,")).statusCode(400);
    }

    @Test
    void refusesAFormThatNoRecordCanHold() {
        String name = "ệ".repeat(2_000);
        String sections = IntStream.range(0, 180)
                .mapToObj(i -> "{\"code\": \"S%d\", \"name\": {\"vi\": \"%s\"}}".formatted(i, name))
                .collect(Collectors.joining(","));

        Forms.creating(Forms.json(code).replace("\"narrative\": [", "\"narrative\": [" + sections + ","))
                .statusCode(413)
                .body("type", equalTo("urn:problem:plan:form-too-large"));
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
    void theExamplesOfTheOpenApiDocumentAreWhatIsTakenAndGiven() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode document = json.readTree(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        JsonNode form =
                document.at("/paths/~1api~1forms/post/requestBody/content/application~1json/examples/form/value");
        JsonNode comparison = document.at(
                "/paths/~1api~1forms~1{id}~1compare/get/responses/200/content/application~1json/examples/comparison/value");

        String text = form.isTextual() ? form.textValue() : form.toString();
        String shown = comparison.isTextual() ? comparison.textValue() : comparison.toString();
        Forms.creating(text.replace("CLASSES", code)).statusCode(201);
        FormComparisonView view = json.registerModule(new JavaTimeModule()).readValue(shown, FormComparisonView.class);
        assertThat(view.differences().cells().changed()).hasSize(1);
        assertThat(document.at("/components/schemas/RuleKind/enum").toString())
                .isEqualTo("[\"equals-sum\",\"at-least-sum\",\"not-above\",\"at-least-each\",\"required-with\","
                        + "\"at-most-times-last\"]");
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
        given().get("/api/forms/" + UUID.randomUUID() + "/compare").then().statusCode(401);
        given().get("/api/forms/" + UUID.randomUUID() + "/versions").then().statusCode(401);
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
    }

    private static void unreadable(String form, String field) {
        Forms.creating(form)
                .statusCode(400)
                .body("type", equalTo("urn:problem:request:unreadable-body"))
                .body("violations.field", contains(field));
    }

    private static void wrong(String form, String field) {
        Forms.creating(form)
                .statusCode(400)
                .body("type", equalTo("urn:problem:plan:bad-form"))
                .body("violations.field", contains(field));
    }

    private static ValidatableResponse comparing(String from, String to) {
        return asReporter()
                .queryParam("with", to)
                .get("/api/forms/" + from + "/compare")
                .then();
    }

    private static RequestSpecification asReporter() {
        return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.REPORTER));
    }
}
