package io.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.form.FormDifferences.Cell;
import io.tonghop.plan.form.FormDifferences.Element;
import io.tonghop.plan.form.FormDifferences.Field;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormComparisonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsNothingBetweenAFormAndItself() throws IOException {
        FormDifferences differences = compare(FormExample.FORM, FormExample.FORM);

        assertThat(differences.form()).isEmpty();
        assertThat(differences.indicators()).isEqualTo(differences.rules());
        assertThat(differences.cells().added()).isEmpty();
        assertThat(differences.cells().removed()).isEmpty();
        assertThat(differences.cells().changed()).isEmpty();
        assertThat(JSON.valueToTree(differences).findValuesAsText("code")).isEmpty();
    }

    @Test
    void namesWhatWasAddedAndRemovedOfEachKind() throws IOException {
        String after = FormExample.FORM
                .replace("\"narrative\": [", "\"narrative\": [{\"code\": \"II\", \"name\": {\"vi\": \"Khó khăn\"}},")
                .replace("\"code\": \"1.2\"", "\"code\": \"1.3\"")
                .replace("\"code\": \"R1\"", "\"code\": \"R9\"")
                .replace("\"code\": \"P1\"", "\"code\": \"P8\"")
                .replace("\"code\": \"P2\"", "\"code\": \"P9\"")
                .replace("\"code\": \"amount\"", "\"code\": \"funds\"")
                .replace("[\"people\", \"amount\"]", "[\"people\", \"funds\"]");

        FormDifferences found = compare(FormExample.FORM, after);

        assertThat(found.sections().added()).containsExactly("II");
        assertThat(found.measures().added()).containsExactly("funds");
        assertThat(found.measures().removed()).containsExactly("amount");
        assertThat(found.indicators().added()).containsExactly("1.3");
        assertThat(found.indicators().removed()).containsExactly("1.2");
        assertThat(found.cells().added()).containsExactly("1.funds", "1.3.people");
        assertThat(found.cells().removed()).containsExactly("1.amount", "1.2.people");
        assertThat(found.rules().added()).containsExactly("R9");
        assertThat(found.rules().removed()).containsExactly("R1");
        assertThat(found.ratios().added()).containsExactly("P8");
        assertThat(found.ratios().removed()).containsExactly("P1");
        assertThat(found.shares().added()).containsExactly("P9");
        assertThat(found.shares().removed()).containsExactly("P2");
        assertThat(found.indicators().changed()).extracting(Element::code).containsExactly("1");
    }

    @Test
    void saysWhichFieldsChangedFromWhatToWhat() throws IOException {
        String after = FormExample.FORM
                .replace("Lớp học", "Các lớp học")
                .replace(", \"en\": \"Classes\"}", "}")
                .replace("\"factor\": \"1.5\"", "\"factor\": \"2\"")
                .replace("\"value\": 1", "\"value\": 2, \"note\": {\"vi\": \"Từ 2\"}");

        FormDifferences found = compare(FormExample.FORM, after);

        assertThat(found.form()).extracting(Field::field).containsExactly("title");
        assertThat(found.rules().changed()).hasSize(1);
        assertThat(JSON.valueToTree(found.rules().changed().get(0)).toString())
                .isEqualTo("{\"code\":\"R3\",\"fields\":[{\"field\":\"factor\",\"before\":\"1.5\",\"after\":\"2\"}]}");
        assertThat(JSON.valueToTree(found.shares().changed().get(0).fields()).toString())
                .isEqualTo(
                        "[{\"field\":\"note\",\"after\":{\"vi\":\"Từ 2\"}},{\"field\":\"value\",\"before\":1,\"after\":2}]");
        assertThat(found.cells().changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "count"|"type": "decimal", "scale": 1|2.people|other-type|scale type
            "VND"|"USD"|1.amount|other-currency|currency
            "basis": "people"|"basis": "parts"|1.amount|other-basis|basis
            , "basis": "people"|''|1.people|other-basis|basis
            "en": "People aged 15 and over"}, "unit": "người"|"en": "People"}, "unit": "nghìn người"|2.people|other-unit|unit
            """)
    void saysWhyFiguresDoNotStayComparable(String good, String bad, String code, String reason, String fields)
            throws IOException {
        Cell cell = cell(FormExample.FORM, FormExample.FORM.replace(good, bad), code);

        assertThat(cell.comparable()).isFalse();
        assertThat(cell.reason()).isEqualTo(reason);
        assertThat(cell.fields()).extracting(Field::field).containsExactly(fields.split(" "));
    }

    @Test
    void saysThatAnotherScaleIsNotComparable() throws IOException {
        String before = FormExample.FORM.replace("\"type\": \"count\"", "\"type\": \"decimal\", \"scale\": 1");
        Cell cell = cell(before, before.replace("\"scale\": 1", "\"scale\": 2"), "1.1.people");

        assertThat(cell.comparable()).isFalse();
        assertThat(cell.reason()).isEqualTo("other-scale");
    }

    @Test
    void figuresAskedOfOthersStayComparable() throws IOException {
        Cell cell = cell(
                FormExample.FORM,
                FormExample.FORM.replace("\"tiers\": [\"ward\"], ", "\"tiers\": [\"ward\", \"district\"], "),
                "1.2.people");

        assertThat(cell.comparable()).isTrue();
        assertThat(cell.reason()).isNull();
        assertThat(JSON.valueToTree(cell).toString())
                .isEqualTo("{\"code\":\"1.2.people\",\"fields\":[{\"field\":\"tiers\",\"before\":[\"ward\"],"
                        + "\"after\":[\"ward\",\"district\"]}],\"comparable\":true}");
    }

    private static Cell cell(String before, String after, String code) throws IOException {
        assertThat(after).isNotEqualTo(before);
        return compare(before, after).cells().changed().stream()
                .filter(cell -> cell.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static FormDifferences compare(String before, String after) throws IOException {
        return new FormComparison(JSON)
                .of(JSON.readValue(before, FormSpec.class), JSON.readValue(after, FormSpec.class));
    }
}
