package io.tonghop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The records, the schemas, the examples and the AsyncAPI document say the same. */
class ContractsTest {

    private static final Path HOME = Path.of("src/main/resources/io/tonghop/contracts");
    private static final Map<String, Class<? extends Record>> TOPICS = Map.of(
            Topics.UNITS, UnitEvent.class,
            Topics.PLANS, PlanEvent.class,
            Topics.OBLIGATIONS, ObligationEvent.class,
            Topics.REPORTS, ReportEvent.class,
            Topics.TOTALS, TotalEvent.class,
            Topics.ALERTS, AlertEvent.class);

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFitsItsSchemaAndItsRecordAndComesBackEqual(Path example) throws IOException {
        String text = Files.readString(example);
        String topic = example.getParent().getFileName().toString();

        assertThat(errors(topic, text)).isEmpty();
        Record event = JSON.readValue(text, TOPICS.get(topic));
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(text));
    }

    @Test
    void everyTopicHasExamples() throws IOException {
        List<String> topics = examples()
                .map(example -> example.getParent().getFileName().toString())
                .distinct()
                .toList();
        assertThat(topics).containsExactlyInAnyOrderElementsOf(TOPICS.keySet());
    }

    @ParameterizedTest
    @CsvSource({"units", "plans", "obligations", "reports", "totals", "alerts"})
    void aSchemaNamesJustWhatItsRecordHolds(String topic) throws IOException {
        assertThat(names(schema(topic))).containsExactlyInAnyOrderElementsOf(components(TOPICS.get(topic)));
    }

    @Test
    void theSchemaOfAPlanNamesJustWhatAFormHolds() throws IOException {
        JsonNode form = schema("plans").at("/$defs/form");
        Map<String, Class<? extends Record>> lists = Map.of(
                "narrative", FormSpec.Section.class,
                "measures", FormSpec.Measure.class,
                "indicators", FormSpec.Indicator.class,
                "rules", Rule.class,
                "ratios", Ratio.class,
                "shares", Share.class);

        assertThat(names(form)).containsExactlyInAnyOrderElementsOf(components(FormSpec.class));
        lists.forEach((list, type) -> assertThat(names(form.at("/properties/" + list + "/items")))
                .as(list)
                .containsExactlyInAnyOrderElementsOf(components(type)));
        assertThat(choices(form, "rules", "kind")).isEqualTo(JSON.valueToTree(RuleKind.values()));
        assertThat(choices(form, "rules", "severity"))
                .containsExactlyInAnyOrderElementsOf(JSON.valueToTree(FormSpec.Severity.values()));
        assertThat(choices(form, "indicators", "basis")).isEqualTo(JSON.valueToTree(Basis.values()));
        assertThat(choices(form, "shares", "comparison")).isEqualTo(JSON.valueToTree(Comparison.values()));
        assertThat(choices(form, "measures", "type")).isEqualTo(JSON.valueToTree(FormSpec.MeasureType.values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "attendances"|"visits"
                    "administrative"|"club"
                    "at-most-times-last"|"at-least-sum"
                    "at-most-times-last"|"equals"
                    "factor": "1.5"|"factor": "1.50001"
                    "factor": "1.5"|"factor": "0.0"
                    "factor": "1.5"|"factor": 1.5
                    "at-least"|"more"
                    "value": 1|"value": 1.5
                    "numerator": ["1.1.people"]|"numerator": []
                    """)
    void aPlanWhoseFormIsNoneIsRefused(String good, String bad) throws IOException {
        String text = JSON.readTree(
                        HOME.resolve("examples/plans/without-a-number.json").toFile())
                .toString();
        String broken = text.replace(compact(good), compact(bad));

        assertThat(broken).isNotEqualTo(text);
        assertThat(errors("plans", broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "revision": 2|"revision": 0
                    "revision": 2|"revision": -1
                    "12500000"|12500000.5
                    "12500000"|"12.5"
                    "12500000"|"-1"
                    "12500000"|null
                    "1.1.people": 64|"1.1.people": -64
                    "1.1.people": 64|"1.1.people": 64.5
                    "1.1.people": 64|"1.1.people": true
                    "submitted"|"draft"
                    "reports"|"reports"
                    """)
    void aReportThatIsNoneIsRefused(String good, String bad) throws IOException {
        String text = Files.readString(HOME.resolve("examples/reports/submitted.json"));
        String broken = good.equals(bad) ? text.replaceFirst("\\{", "{\"unknown\": 1,") : text.replace(good, bad);

        assertThat(broken).isNotEqualTo(text);
        assertThat(errors("reports", broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"planId", "unitId", "status", "figures", "nothing"})
    void aRecordRefusesWhatLacksItsKeyOrItsFigures(String property) throws IOException {
        var tree = (com.fasterxml.jackson.databind.node.ObjectNode)
                JSON.readTree(HOME.resolve("examples/reports/submitted.json").toFile());
        tree.remove(property);

        assertThatThrownBy(() -> JSON.treeToValue(tree, ReportEvent.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aFigureIsAnExactIntegerOrItIsNone() throws IOException {
        assertThat(JSON.readValue("12", Figure.class)).isEqualTo(new Figure.Count(12));
        assertThat(JSON.readValue("\"9223372036854775807\"", Figure.class)).isEqualTo(new Figure.Money(Long.MAX_VALUE));
        for (String none : List.of(
                "1.0",
                "1e3",
                "\"1e3\"",
                "\"\"",
                "\" 1\"",
                "true",
                "[]",
                "{}",
                "9223372036854775808",
                "\"9223372036854775808\"")) {
            assertThatThrownBy(() -> JSON.readValue(none, Figure.class)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void theAsyncApiDocumentHasAChannelForEveryTopicAndNoLooseEnds() throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(HOME.resolve("asyncapi.yaml").toFile());
        List<String> channels = new ArrayList<>();
        document.get("channels").fieldNames().forEachRemaining(channels::add);

        assertThat(channels)
                .containsAll(TOPICS.keySet())
                .containsAll(TOPICS.keySet().stream().map(Topics::deadLetters).toList());
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(HOME.resolve(target)).exists();
            }
        }
    }

    private static String compact(String json) {
        return json.replace(": ", ":");
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonNode choices(JsonNode form, String list, String property) {
        return form.at("/properties/" + list + "/items/properties/" + property + "/enum");
    }

    private static JsonNode schema(String topic) throws IOException {
        return JSON.readTree(HOME.resolve("schemas/" + topic.substring(0, topic.length() - 1) + ".schema.json")
                .toFile());
    }

    private static List<Error> errors(String topic, String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(topic).toString());
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
