package io.tonghop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSpecTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FORM = """
            {"code": "CLASSES", "version": 1, "title": {"vi": "Lớp học"},
             "measures": [{"code": "events", "name": {"vi": "Số lớp", "en": "Classes"}, "type": "count"},
                          {"code": "people", "name": {"vi": "Số người"}, "type": "count"},
                          {"code": "text", "name": {"vi": "Nội dung"}, "type": "text"}],
             "indicators": [
               {"code": "1", "name": {"vi": "Tổng số", "en": "Total"}, "measures": ["events", "people", "text"],
                "basis": "attendances"},
               {"code": "1.1", "parent": "1", "name": {"vi": "Ngoại ngữ"}, "measures": ["people", "text"]},
               {"code": "1.2", "parent": "1", "name": {"vi": "Tin học"}, "measures": ["people"], "tiers": ["ward"]},
               {"code": "1.3", "parent": "1", "name": {"vi": "Khác"}, "measures": ["people", "events"],
                "tiers": ["ward"], "kinds": ["school", "association"]}],
             "ratios": [{"code": "P1", "name": {"vi": "Tỷ lệ"}, "numerator": ["1.1.people"],
                         "denominator": ["1.people"]}],
             "shares": [{"code": "P2", "name": {"vi": "Tỷ lệ xã"}, "tier": "ward", "cell": "1.people",
                         "comparison": "at-least", "value": 1}]}
            """;

    @Test
    void attendancesEqualTheSumOfTheRowsBelowInEveryMeasureTheyShare() throws IOException {
        List<Rule> rules = form(FORM).effectiveRules();

        assertThat(rules)
                .extracting(Rule::code)
                .containsExactly("basis:1.events:equals-sum", "basis:1.people:equals-sum");
        assertThat(rules.get(0).of()).containsExactly("1.3.events");
        assertThat(rules.get(1).of()).containsExactly("1.1.people", "1.2.people", "1.3.people");
        assertThat(rules).extracting(Rule::severity).containsOnly(Severity.warning);
        assertThat(rules.get(0).message())
                .isEqualTo(new Text(
                        "Dòng 1 “Tổng số”, cột “Số lớp”: khác tổng dòng 1.3; hãy giải thích.",
                        "Row 1 “Total”, column “Classes”: differs from the sum of row 1.3; explain."));
        assertThat(rules.get(1).message())
                .isEqualTo(new Text(
                        "Dòng 1 “Tổng số”, cột “Số người”: khác tổng các dòng 1.1 đến 1.3; hãy giải thích.",
                        "Row 1 “Total”, column “Số người”: differs from the sum of rows 1.1 to 1.3; explain."));
    }

    @Test
    void distinctPeopleAreBetweenTheLargestRowBelowAndTheSum() throws IOException {
        assertThat(form(FORM.replace("attendances", "people")).effectiveRules())
                .extracting(Rule::code)
                .containsExactly(
                        "basis:1.events:at-least-each",
                        "basis:1.events:not-above",
                        "basis:1.people:at-least-each",
                        "basis:1.people:not-above");
    }

    @Test
    void disjointPartsAddUpToTheirParentAtMost() throws IOException {
        assertThat(form(FORM.replace("attendances", "parts")).effectiveRules())
                .extracting(Rule::kind)
                .containsExactly(RuleKind.AT_LEAST_SUM, RuleKind.AT_LEAST_SUM);
    }

    @Test
    void aWrittenRuleReplacesTheOneOfItsKindOnItsCell() throws IOException {
        String written = """
                "rules": [{"code": "R1", "kind": "%s", "cell": "1.people", "of": ["1.1.people"],
                           "severity": "error", "message": {"vi": "Sai"}}], "ratios":""";

        assertThat(form(FORM.replace("\"ratios\":", written.formatted("equals-sum")))
                        .effectiveRules())
                .extracting(Rule::code)
                .containsExactly("R1", "basis:1.events:equals-sum");
        assertThat(form(FORM.replace("\"ratios\":", written.formatted("not-above")))
                        .effectiveRules())
                .extracting(Rule::code)
                .containsExactly("R1", "basis:1.events:equals-sum", "basis:1.people:equals-sum");
    }

    @Test
    void asksOfATierAndAKindWhatTheyAnswer() throws IOException {
        FormSpec form = form(FORM);

        assertThat(form.cellsAskedOf("ward"))
                .containsExactly("1.events", "1.people", "1.1.people", "1.2.people", "1.3.people", "1.3.events");
        assertThat(form.cellsAskedOf("ward", "school")).isEqualTo(form.cellsAskedOf("ward"));
        assertThat(form.cellsAskedOf("ward", "administrative"))
                .containsExactly("1.events", "1.people", "1.1.people", "1.2.people");
        assertThat(form.cellsAskedOf("district", "school")).containsExactly("1.events", "1.people", "1.1.people");
    }

    @Test
    void tellsWhatATargetCanBeSetFor() throws IOException {
        FormSpec form = form(FORM);

        assertThat(form.measured("1.1.people")).contains(Measured.cell);
        assertThat(form.measured("P1")).contains(Measured.ratio);
        assertThat(form.measured("P2")).contains(Measured.share);
        assertThat(form.measured("1.1.text")).isEmpty();
        assertThat(form.measured("1.1")).isEmpty();
    }

    @Test
    void aFormWithoutTheNewPartsIsReadAndWrittenAsBefore() throws IOException {
        String before = """
                {"code":"A","version":1,"title":{"vi":"A"},
                 "measures":[{"code":"n","name":{"vi":"N"},"type":"count"}],
                 "indicators":[{"code":"1","name":{"vi":"1"},"heading":false,"measures":["n"]},
                               {"code":"2","name":{"vi":"2"},"heading":false,"measures":["n"]}],
                 "rules":[{"code":"R","kind":"equals-sum","cell":"1.n","of":["2.n"],"severity":"warning",
                           "message":{"vi":"R"}}]}
                """;

        assertThat(JSON.readTree(JSON.writeValueAsString(form(before)))).isEqualTo(JSON.readTree(before));
        assertThat(form(before).effectiveRules()).isEqualTo(form(before).rules());
    }

    @ParameterizedTest
    @CsvSource({
        "'1.50', 1.5, 15000",
        "'\"1.50\"', 1.5, 15000",
        "2, 2, 20000",
        "'1e3', 1000, 10000000",
        "0.0001, 0.0001, 1"
    })
    void aFactorIsAnExactDecimal(String json, String written, long tenThousandths) throws IOException {
        Rule rule = timesLast(json);

        assertThat(rule.hasUsableFactor()).isTrue();
        assertThat(rule.factorTenThousandths()).isEqualTo(tenThousandths);
        assertThat(JSON.valueToTree(rule).get("factor").textValue()).isEqualTo(written);
        assertThat(timesLast("\"" + written + "\"")).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.00001", "1000.1", "1e999999999", "\"1e-999999999\"", "null"})
    void aFactorOutOfRangeIsReadButNotUsable(String json) throws IOException {
        Rule rule = timesLast(json);

        assertThat(rule.hasUsableFactor()).isFalse();
        assertThatThrownBy(rule::factorTenThousandths).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesKindsBasesAndComparisonsThatThereAreNot() {
        assertThatThrownBy(() -> form(FORM.replace("attendances", "visits")))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> form(FORM.replace("at-least", "AT_LEAST")))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JSON.readValue("\"equals\"", RuleKind.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "at-least, false, true, true",
        "at-most, true, true, false",
        "equal, false, true, false",
        "above, false, false, true",
        "below, true, false, false"
    })
    void comparesExactly(String comparison, boolean below, boolean same, boolean above) throws IOException {
        Comparison how = JSON.readValue("\"" + comparison + "\"", Comparison.class);

        assertThat(List.of(how.holds(-1, 0), how.holds(0, 0), how.holds(1, 0))).containsExactly(below, same, above);
    }

    private static Rule timesLast(String factor) throws IOException {
        return JSON.readValue("""
                {"code": "R", "kind": "at-most-times-last", "cell": "1.people", "factor": %s,
                 "severity": "warning", "message": {"vi": "Tăng"}}""".formatted(factor), Rule.class);
    }

    private static FormSpec form(String json) throws IOException {
        return JSON.readValue(json, FormSpec.class);
    }
}
