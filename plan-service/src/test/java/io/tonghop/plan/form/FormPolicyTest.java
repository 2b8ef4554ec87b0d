package io.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Rule;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPolicyTest {

    private static final String FORM = """
            {"code": "CLASSES", "version": 1, "title": {"vi": "Lớp học"}, "source": "331/KH-UBND",
             "narrative": [{"code": "I", "name": {"vi": "Kết quả"}}],
             "measures": [{"code": "people", "name": {"vi": "Số người"}, "type": "count"},
                          {"code": "amount", "name": {"vi": "Số tiền"}, "type": "money", "currency": "VND"},
                          {"code": "hours", "name": {"vi": "Số giờ"}, "type": "decimal", "scale": 1},
                          {"code": "text", "name": {"vi": "Nội dung"}, "type": "text"}],
             "indicators": [
               {"code": "1", "name": {"vi": "Tổng số"}, "unit": "người", "measures": ["people"], "basis": "people"},
               {"code": "1.1", "parent": "1", "name": {"vi": "Ngoại ngữ"}, "measures": ["people", "text"]},
               {"code": "1.2", "parent": "1", "name": {"vi": "Khác"}, "measures": ["people", "amount", "hours"],
                "tiers": ["ward"], "kinds": ["school", "administrative"]},
               {"code": "2", "name": {"vi": "Quận"}, "measures": ["people"], "tiers": ["district"]},
               {"code": "3", "name": {"vi": "Hội"}, "measures": ["people"], "kinds": ["association"]}],
             "rules": [{"code": "R1", "kind": "equals-sum", "cell": "1.people", "of": ["1.1.people", "1.2.people"],
                        "severity": "warning", "message": {"vi": "Tổng khác các dòng"}},
                       {"code": "R2", "kind": "required-with", "cell": "1.2.amount", "of": ["1.2.people"],
                        "severity": "error", "message": {"vi": "Thiếu kinh phí", "en": "No funding"}},
                       {"code": "R3", "kind": "at-most-times-last", "cell": "1.people", "factor": 1.5,
                        "severity": "warning", "message": {"vi": "Tăng nhiều"}}],
             "ratios": [{"code": "P1", "name": {"vi": "Tỷ lệ"}, "numerator": ["1.1.people"],
                         "denominator": ["1.people"], "denominatorSource": {"vi": "Niên giám 2023"}}],
             "shares": [{"code": "P2", "name": {"vi": "Tỷ lệ xã"}, "tier": "ward", "cell": "1.2.amount",
                         "comparison": "above", "value": 0}]}
            """;

    @Test
    void acceptsAFormThatCanBeFilledIn() throws IOException {
        assertThat(violations(FORM)).isEmpty();
    }

    @Test
    void acceptsTheFormOfTheLearningWeek() throws IOException {
        FormSpec form =
                form(Files.readString(Path.of("../deploy/local/src/main/resources/demo/form-learning-week.json")));

        assertThat(FormPolicy.violations(form, Set.of("ministry", "province", "district", "ward")))
                .isEmpty();
        assertThat(form.effectiveRules())
                .extracting(Rule::code)
                .containsExactly("sum-1-events", "sum-1-people", "sum-5-events", "sum-6-events");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "1.1.people", "1.2.people"]|"1.1.people", "1.3.people"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.1.text"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.1.people"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.people"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.2.amount"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.2.hours"]|rules[0].of[1]
            "1.1.people", "1.2.people"]|"1.1.people", "1.2.people", "2.people"]|rules[0].of[2]
            "1.1.people", "1.2.people"]|"1.1.people", "1.2.people", "3.people"]|rules[0].of[2]
            "of": ["1.1.people", "1.2.people"]|"of": []|rules[0].of
            "equals-sum", "cell": "1.people"|"equals-sum", "cell": "1"|rules[0].cell
            "equals-sum", "cell": "1.people"|"equals-sum", "cell": "1.1.text"|rules[0].cell
            "kind": "equals-sum", |''|rules[0].kind
            "severity": "error",|''|rules[1].severity
            , "message": {"vi": "Tổng khác các dòng"}|''|rules[0].message
            "No funding"|" "|rules[1].message.en
            "of": ["1.2.people"]|"of": ["1.2.amount"]|rules[1].of[0]
            "factor": 1.5|"factor": 0|rules[2].factor
            "factor": 1.5|"factor": -1|rules[2].factor
            "factor": 1.5|"factor": "1.50001"|rules[2].factor
            "factor": 1.5|"factor": 1e999999999|rules[2].factor
            "factor": 1.5|"of": []|rules[2].factor
            "factor": 1.5|"factor": 1.5, "of": ["2.people"]|rules[2].of
            "code": "R2"|"code": "R2", "factor": 2|rules[1].factor
            "code": "R2"|"code": "R1"|rules[1].code
            """)
    void namesWhatIsWrongWithARule(String good, String bad, String field) throws IOException {
        assertThat(violations(changed(good, bad))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "numerator": ["1.1.people"]|"numerator": []|ratios[0].numerator
            "numerator": ["1.1.people"]|"numerator": ["9.people"]|ratios[0].numerator[0]
            "numerator": ["1.1.people"]|"numerator": ["1.1.people", "1.1.people"]|ratios[0].numerator[1]
            "numerator": ["1.1.people"]|"numerator": ["1.people"]|ratios[0].denominator[0]
            "denominator": ["1.people"]|"denominator": ["1.people", "1.2.amount"]|ratios[0].denominator[1]
            "denominator": ["1.people"]|"denominator": ["1.1.text"]|ratios[0].denominator[0]
            "Niên giám 2023"|" "|ratios[0].denominatorSource.vi
            "code": "P2"|"code": "P1"|shares[0].code
            "code": "P2"|"code": "1.people"|shares[0].code
            "code": "P1"|"code": "2.people"|ratios[0].code
            "tier": "ward"|"tier": "hamlet"|shares[0].tier
            "tier": "ward"|"tier": "district"|shares[0].tier
            "ward", "cell": "1.2.amount"|"ward", "cell": "1.amount"|shares[0].cell
            "comparison": "above", |''|shares[0].comparison
            "value": 0|"value": -1|shares[0].value
            "value": 0|"value": 10000000000001|shares[0].value
            , "value": 0|''|shares[0].value
            """)
    void namesWhatIsWrongWithAPercentage(String good, String bad, String field) throws IOException {
        assertThat(violations(changed(good, bad))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code": "1.1", "parent": "1"|"code": "1.1", "parent": "9"|indicators[1].parent
            "tiers": ["district"]|"tiers": ["hamlet"]|indicators[3].tiers[0]
            "tiers": ["district"]|"tiers": ["district", "district"]|indicators[3].tiers[1]
            "kinds": ["association"]|"kinds": ["association", "club"]|indicators[4].kinds[1]
            "measures": ["people", "text"]|"measures": ["people", "x"]|indicators[1].measures[1]
            "measures": ["people", "text"]|"measures": ["people", "people"]|indicators[1].measures[1]
            "code": "3"|"code": "3", "heading": true|indicators[4].measures
            "code": "3"|"code": "3", "basis": "parts"|indicators[4].basis
            "code": "3"|"code": "2"|indicators[4].code
            "code": "3"|"code": "3 "|indicators[4].code
            "unit": "người"|"unit": " "|indicators[0].unit
            "code": "3"|"code": "3", "note": {"vi": ""}|indicators[4].note.vi
            "code": "hours"|"code": "hours", "currency": "VND"|measures[2].currency
            , "currency": "VND"|''|measures[1].currency
            "currency": "VND"|"currency": "DONG"|measures[1].currency
            , "scale": 1|''|measures[2].scale
            "scale": 1|"scale": 0|measures[2].scale
            "scale": 1|"scale": 7|measures[2].scale
            "type": "count"|"type": "count", "scale": 1|measures[0].scale
            "type": "text"|"type": "text", "currency": "VND"|measures[3].currency
            "331/KH-UBND"|""|source
            "Kết quả"|""|narrative[0].name.vi
            "version": 1|"version": 0|version
            "code": "CLASSES"|"code": "A B"|code
            """)
    void namesWhatIsWrongWithARowOrAColumn(String good, String bad, String field) throws IOException {
        assertThat(violations(changed(good, bad))).containsExactly(field);
    }

    @Test
    void namesABasisWithoutFiguresInCommon() throws IOException {
        String apart = FORM.replace(
                "\"code\": \"3\"",
                "\"code\": \"4\", \"parent\": \"3\", \"name\": {\"vi\": \"Bốn\"}, \"measures\": "
                        + "[\"amount\", \"text\"]}, {\"code\": \"3\", \"basis\": \"parts\"");

        assertThat(violations(apart)).containsExactly("indicators[5].basis");
    }

    @Test
    void namesCyclesOfRowsAndOfSums() throws IOException {
        assertThat(violations(changed("{\"code\": \"1\",", "{\"code\": \"1\", \"parent\": \"1.1\",")))
                .contains("indicators[0].parent", "indicators[1].parent");
        assertThat(violations(withRule("equals-sum", "1.1.people", "3.people"))).isEmpty();
        assertThat(violations(withRule("equals-sum", "1.1.people", "1.people"))).containsExactly("rules[1].of[0]");
        assertThat(violations(withRule("not-above", "1.1.people", "1.people"))).isEmpty();
    }

    @Test
    void namesASumThatTheBasisOfARowTurnsIntoACycle() throws IOException {
        String form = changed(
                        "\"kind\": \"equals-sum\", \"cell\": \"1.people\", \"of\": [\"1.1.people\", \"1.2.people\"]",
                        "\"kind\": \"at-least-sum\", \"cell\": \"1.1.people\", \"of\": [\"1.people\"]")
                .replace("\"basis\": \"people\"", "\"basis\": \"attendances\"");

        assertThat(violations(form)).containsExactly("rules[0].of[0]");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        assertThat(violations("{}")).containsExactly("code", "version", "title", "indicators");
    }

    @ParameterizedTest
    @CsvSource({"narrative, 201", "measures, 51", "indicators, 2001", "rules, 2001", "ratios, 501", "shares, 501"})
    void namesAListThatIsTooLong(String list, int size) throws IOException {
        String elements = IntStream.range(0, size).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThat(violations("{\"%s\": [%s]}".formatted(list, elements))).containsExactly(list);
    }

    @Test
    void namesTooManyCellsAndTooDeepATree() throws IOException {
        String columns = IntStream.range(0, 5_001).mapToObj(i -> "\"a\"").collect(Collectors.joining(","));
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "{\"code\": \"D%d\", \"parent\": %s, \"name\": {\"vi\": \"D\"}}"
                        .formatted(i, i == 1 ? null : "\"D" + (i - 1) + "\""))
                .collect(Collectors.joining(","));

        assertThat(violations("{\"indicators\": [{\"measures\": [%s]}]}".formatted(columns)))
                .containsExactly("indicators");
        assertThat(violations(changed("\"indicators\": [", "\"indicators\": [" + rows + ",")))
                .containsExactly("indicators[10].parent", "indicators[11].parent");
    }

    @Test
    void namesTextsThatAreTooLongOrCannotBePrinted() throws IOException {
        assertThat(violations(changed("Lớp học", "a".repeat(2_001)))).containsExactly("title.vi");
        assertThat(violations(changed("Lớp học", "Lớp\\u0007học"))).containsExactly("title.vi");
        assertThat(violations(changed("Lớp học", "Lớp\\ud800học"))).containsExactly("title.vi");
        assertThat(violations(changed("No funding", "a\\u0085b"))).containsExactly("rules[1].message.en");
        assertThat(violations(changed("\"code\": \"CLASSES\"", "\"code\": \"" + "A".repeat(61) + "\"")))
                .containsExactly("code");
    }

    @Test
    void repeatsWhatWasSentWithoutWhatCannotBePrinted() throws IOException {
        FormSpec form = form(changed("\"parent\": \"1\"", "\"parent\": \"\\ud800" + "x".repeat(1_000) + "\""));

        assertThat(FormPolicy.violations(form, Set.of("ward", "district")))
                .extracting(Violation::message)
                .allMatch(message -> message.length() < 200 && message.chars().noneMatch(c -> c == 0xd800));
    }

    @Test
    void keepsAHundredViolations() throws IOException {
        String sections = IntStream.range(0, 200).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThat(violations("{\"narrative\": [" + sections + "]}")).hasSize(100);
    }

    @Test
    void kindsOfRuleAndBasesAndComparisonsAreClosedSets() {
        for (String bad : List.of("required-with", "\"basis\": \"people\"", "\"above\"")) {
            String form = FORM.replace(bad, bad.replaceAll("[a-z]+\"?$", "x\""));
            assertThatThrownBy(() -> form(form)).isInstanceOf(JsonProcessingException.class);
        }
    }

    private static String withRule(String kind, String cell, String of) {
        return changed(
                "\"required-with\", \"cell\": \"1.2.amount\", \"of\": [\"1.2.people\"]",
                "\"%s\", \"cell\": \"%s\", \"of\": [\"%s\"]".formatted(kind, cell, of));
    }

    private static String changed(String good, String bad) {
        assertThat(FORM).contains(good);
        return FORM.replace(good, bad == null ? "" : bad);
    }

    private static FormSpec form(String json) throws IOException {
        return new ObjectMapper().readValue(json, FormSpec.class);
    }

    private static List<String> violations(String json) throws IOException {
        return FormPolicy.violations(form(json), Set.of("ward", "district")).stream()
                .map(Violation::field)
                .toList();
    }
}
