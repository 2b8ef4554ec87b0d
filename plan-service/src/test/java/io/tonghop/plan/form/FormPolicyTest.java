package io.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormPolicyTest {

    private static final String FORM = """
            {"code": "CLASSES", "version": 1, "title": {"vi": "Lớp học"},
             "narrative": [{"code": "I", "name": {"vi": "Kết quả"}}],
             "measures": [{"code": "people", "name": {"vi": "Số người"}, "type": "count"},
                          {"code": "amount", "name": {"vi": "Số tiền"}, "type": "money", "currency": "VND"}],
             "indicators": [
               {"code": "1", "name": {"vi": "Tổng số"}, "measures": ["people"]},
               {"code": "1.1", "parent": "1", "name": {"vi": "Ngoại ngữ"}, "measures": ["people"]},
               {"code": "1.2", "parent": "1", "name": {"vi": "Khác"}, "measures": ["people", "amount"], "tiers": ["ward"]}],
             "rules": [{"code": "R1", "kind": "equals-sum", "cell": "1.people", "of": ["1.1.people", "1.2.people"],
                        "severity": "warning", "message": {"vi": "Tổng khác các dòng"}}]}
            """;

    @Test
    void acceptsAFormThatCanBeFilledIn() throws IOException {
        assertThat(violations(FORM)).isEmpty();
    }

    @Test
    void namesARuleOverACellThatIsNotThere() throws IOException {
        assertThat(violations(FORM.replace("\"1.2.people\"]", "\"1.3.people\"]")))
                .containsExactly("rules[0].of[1]");
        assertThat(violations(FORM.replace("\"cell\": \"1.people\"", "\"cell\": \"1\"")))
                .containsExactly("rules[0].cell");
    }

    @Test
    void namesCodesThatAreThereTwice() throws IOException {
        assertThat(violations(FORM.replace("\"code\": \"1.2\"", "\"code\": \"1.1\"")))
                .contains("indicators[2].code");
        assertThat(violations(FORM.replace("\"code\": \"amount\"", "\"code\": \"people\"")))
                .contains("measures[1].code");
    }

    @Test
    void namesUnknownMeasuresParentsAndTiers() throws IOException {
        assertThat(violations(
                        FORM.replace("\"measures\": [\"people\", \"amount\"]", "\"measures\": [\"people\", \"x\"]")))
                .containsExactly("indicators[2].measures");
        assertThat(violations(
                        FORM.replace("\"code\": \"1.1\", \"parent\": \"1\"", "\"code\": \"1.1\", \"parent\": \"9\"")))
                .containsExactly("indicators[1].parent");
        assertThat(violations(FORM.replace("[\"ward\"]", "[\"hamlet\"]"))).containsExactly("indicators[2].tiers");
    }

    @Test
    void namesACycleOfIndicators() throws IOException {
        assertThat(violations(FORM.replace("{\"code\": \"1\",", "{\"code\": \"1\", \"parent\": \"1.1\",")))
                .contains("indicators[0].parent", "indicators[1].parent");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        assertThat(violations("{}")).contains("code", "version", "title", "indicators");
        assertThat(violations(FORM.replace(", \"currency\": \"VND\"", ""))).containsExactly("measures[1].currency");
        assertThat(violations(FORM.replace("\"severity\": \"warning\",", ""))).containsExactly("rules[0].severity");
    }

    private static List<String> violations(String json) throws IOException {
        FormSpec form = new ObjectMapper().readValue(json, FormSpec.class);
        return FormPolicy.violations(form, Set.of("ward", "district")).stream()
                .map(Violation::field)
                .toList();
    }
}
