package io.tonghop.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.contracts.Figure;
import io.tonghop.platform.problem.ErrorCode.Violation;
import io.tonghop.report.ReportError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

    private static final Questionnaire WARD = QuestionnaireFixture.ofAWard();
    private static final Set<String> PROPERTIES = Set.of("figures", "nothing", "narrative", "reason");

    @Test
    void readsCountsMoneyNothingAndProse() {
        Content content = read("""
                {"figures": {"1.1.events": 0, "10.1.amount": "150000000"}, "nothing": ["1.1.people"],
                 "narrative": {"I.2": "Lễ phát động\\nngày 1 tháng 10 \\ud83c\\udf93", "11.text": "Hội thi"}}""");

        assertThat(content.figures())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("1.1.events", new Figure.Count(0), "10.1.amount", new Figure.Money(150_000_000)));
        assertThat(content.nothing()).containsExactly("1.1.people");
        assertThat(content.narrative()).containsEntry("11.text", "Hội thi").containsKey("I.2");
    }

    @Test
    void takesWhatIsAbsentAsEmpty() {
        assertThat(read("{}")).isEqualTo(Content.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9_999_999_999_999L, Figure.CAP})
    void acceptsFromZeroToTheCap(long value) {
        assertThat(read("{\"figures\": {\"1.1.people\": " + value + ", \"10.1.amount\": \"" + value + "\"}}")
                        .figures()
                        .values())
                .containsExactlyInAnyOrder(new Figure.Count(value), new Figure.Money(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1e3",
                "1E0",
                "0.5",
                "\"5\"",
                "\"\"",
                "true",
                "false",
                "null",
                "-1",
                "10000000000001",
                "10000000000000000000",
                "-10000000000000000000",
                "9223372036854775808",
                "1e999999999",
                "[]",
                "[1]",
                "{}",
                "{\"value\": 1}"
            })
    void refusesACountThatIsNoExactCount(String value) {
        assertThat(fields("{\"figures\": {\"1.1.people\": " + value + "}}")).containsExactly("figures.1.1.people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "5.0",
                "\"\"",
                "\" 5\"",
                "\"5 \"",
                "\"+5\"",
                "\"-5\"",
                "\"05\"",
                "\"5.0\"",
                "\"1e3\"",
                "\"1,000\"",
                "\"1.000\"",
                "\"٣\"",
                "\"５\"",
                "\"0x10\"",
                "\"NaN\"",
                "\"10000000000001\"",
                "\"99999999999999999999\"",
                "true",
                "null",
                "[]",
                "{}"
            })
    void refusesMoneyThatIsNoStringOfDigits(String value) {
        assertThat(fields("{\"figures\": {\"10.1.amount\": " + value + "}}")).containsExactly("figures.10.1.amount");
    }

    @Test
    void refusesMoneyOfAMegabyteQuickly() {
        assertThat(fields("{\"figures\": {\"10.1.amount\": \"" + "9".repeat(1_000_000) + "\"}}"))
                .containsExactly("figures.10.1.amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"figures\": {\"9.9.people\": 1}} | figures.9.9.people",
                "{\"figures\": {\"7.1.quantity\": 1}} | figures.7.1.quantity",
                "{\"figures\": {\"11.text\": \"1\"}} | figures.11.text",
                "{\"figures\": {\"\": 1}} | figures.",
                "{\"figures\": []} | figures",
                "{\"figures\": null} | figures",
                "{\"figures\": 5} | figures",
                "{\"nothing\": {}} | nothing",
                "{\"nothing\": \"1.1.people\"} | nothing",
                "{\"nothing\": [5]} | nothing[0]",
                "{\"nothing\": [\"1.1.people\", \"1.1.people\"]} | nothing[1]",
                "{\"nothing\": [\"7.1.quantity\"]} | nothing[0]",
                "{\"figures\": {\"1.1.people\": 0}, \"nothing\": [\"1.1.people\"]} | nothing[0]",
                "{\"narrative\": []} | narrative",
                "{\"narrative\": {\"IX\": \"x\"}} | narrative.IX",
                "{\"narrative\": {\"12.text\": \"x\"}} | narrative.12.text",
                "{\"narrative\": {\"I.1\": 5}} | narrative.I.1",
                "{\"narrative\": {\"I.1\": \"\\u0000\"}} | narrative.I.1",
                "{\"narrative\": {\"I.1\": \"\\ud800\"}} | narrative.I.1",
                "{\"status\": \"approved\"} | status",
                "{\"reason\": 5} | reason",
                "[] | body",
                "\"figures\" | body",
                "null | body"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        assertThat(fields(body)).containsExactly(field);
    }

    @Test
    void boundsProseByCharactersAPersonCounts() {
        String longest = "\uD83C\uDF93".repeat(Prose.SECTION);
        assertThat(read("{\"narrative\": {\"I.1\": \"" + longest + "\"}}").narrative())
                .containsEntry("I.1", longest);
        assertThat(fields("{\"narrative\": {\"I.1\": \"" + longest + "x\"}}")).containsExactly("narrative.I.1");
    }

    @Test
    void saysAllThatIsWrongAtOnceInTwoLanguages() {
        List<Violation> violations = violations("""
                {"figures": {"1.1.events": 1.5, "1.1.people": "7", "x": 1}, "nothing": ["y"], "narrative": {"z": ""}, "w": 1}
                """);
        assertThat(violations)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "figures.1.1.events", "figures.1.1.people", "figures.x", "nothing[0]", "narrative.z", "w");
        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation.message()).contains(" / "));
    }

    @Test
    void boundsWhatItSaysAboutAFlood() {
        StringBuilder body = new StringBuilder("{\"figures\": {\"a\": 1");
        for (int i = 0; i < 50_000; i++) {
            body.append(",\"").append("q".repeat(200)).append(i).append("\": 1");
        }
        List<Violation> violations = violations(body.append("}}").toString());
        assertThat(violations).hasSizeLessThanOrEqualTo(100);
        assertThat(violations)
                .allSatisfy(one -> assertThat(one.field().length()).isLessThan(130));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"figures\": {\"1.1.people\": 05}}",
                "{\"figures\": {\"1.1.people\": NaN}}",
                "{\"figures\": {\"1.1.people\": +1}}",
                "{\"figures\": {\"1.1.people\": 0x10}}",
                "{'figures': {}}",
                "{\"figures\": {\"1.1.people\": 1, \"1.1.people\": 2}}",
                "{\"figures\": {}, \"figures\": {}}",
                "{} {}",
                "{}]",
                "{/* */}",
                "{\"figures\": {},}",
                "\u0000"
            })
    void refusesWhatIsNotOneJsonDocument(String body) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> read(body));
        assertThat(problem.getType()).hasToString("urn:problem:report:malformed-json");
        assertThat(problem.getStatusCode()).isEqualTo(400);
    }

    @Test
    void refusesDepthLengthAndBrokenEncoding() {
        List<byte[]> bodies = List.of(
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "{\"figures\":".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                ("{\"figures\": {\"1.1.people\": " + "9".repeat(100_000) + "}}").getBytes(StandardCharsets.UTF_8),
                new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'},
                new byte[] {(byte) 0xc3, (byte) 0x28});
        assertThat(bodies).allSatisfy(body -> {
            HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> StrictJson.read(body));
            assertThat(problem.getStatusCode()).isEqualTo(400);
        });
    }

    @Test
    void neverFailsButWithANamedProblem() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole = """
                {"figures": {"1.1.events": 12, "10.1.amount": "150000000"}, "nothing": ["1.1.people"],
                 "narrative": {"I.2": "Lễ phát động"}, "reason": "bổ sung"}""".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Content content = readOrRefuse(bytes, seed);
            if (content != null) {
                assertThat(content.figures().values())
                        .as("seed %d", seed)
                        .allMatch(figure -> figure.value() >= 0 && figure.value() <= Figure.CAP);
            }
        }
    }

    private static @Nullable Content readOrRefuse(byte[] bytes, long seed) {
        try {
            return read(bytes);
        } catch (HttpProblem problem) {
            assertThat(problem.getStatusCode()).as("seed %d", seed).isEqualTo(400);
            return null;
        }
    }

    private static Content read(String body) {
        return read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Content read(byte[] body) {
        JsonNode node = StrictJson.read(body);
        Violations violations = new Violations();
        var unused = new Request(node, PROPERTIES, violations).reason();
        Content content = new ContentReader(WARD, violations).read(node);
        violations.throwAs(ReportError.INVALID_REPORT);
        return content;
    }

    private static List<String> fields(String body) {
        return violations(body).stream().map(Violation::field).toList();
    }

    private static List<Violation> violations(String body) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> read(body));
        assertThat(problem.getType()).hasToString("urn:problem:report:invalid-report");
        Object violations = Objects.requireNonNull(problem.getParameters().get("violations"));
        return ((List<?>) violations).stream().map(Violation.class::cast).toList();
    }
}
