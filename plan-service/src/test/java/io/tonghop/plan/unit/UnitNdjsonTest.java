package io.tonghop.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.plan.job.Progress;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lines that no unit can be read from, each told by its place. */
class UnitNdjsonTest {

    private final Violations violations = new Violations();

    @Test
    void readsAMarkedFileWhateverItsLineEnds() {
        List<UnitRow> rows = read("\uFEFF" + unit("01") + "\r\n" + unit("02") + "\n\n" + unit("03"));

        assertThat(violations.told()).isEmpty();
        assertThat(rows).extracting(UnitRow::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void takesNothingButTextForAText() {
        read(unit("01").replace("\"01\"", "1") + "\n" + unit("02").replace("\"Tỉnh\"", "{\"vi\": \"Tỉnh\"}") + "\n"
                + unit("03").replace("\"Tỉnh\"", "true"));

        assertThat(fields()).containsExactly("lines[1].code", "lines[2].name", "lines[3].name");
    }

    @Test
    void namesAFieldThatIsThereTwiceAndWhatFollowsAnObject() {
        read("{\"code\": \"01\", \"code\": \"02\", \"name\": \"x\", \"level\": \"province\"}\n" + unit("03") + " {}");

        assertThat(fields()).hasSize(2);
    }

    @Test
    void survivesDepthAndNul() {
        read("[".repeat(100_000) + "\n" + unit("01").replace("Tỉnh", "a\\u0000b") + "\nnull");

        assertThat(fields()).containsExactly("lines[1].", "lines[2].name", "lines[3].");
    }

    @Test
    void anotherEncodingIsAProblemOfTheFile() {
        assertThatThrownBy(() -> UnitNdjson.read(
                        unit("01").getBytes(StandardCharsets.UTF_16),
                        Set.of("province"),
                        violations,
                        Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getType()).hasToString("urn:problem:plan:not-utf-8"));
    }

    private static String unit(String code) {
        return "{\"code\": \"%s\", \"name\": \"Tỉnh\", \"level\": \"province\", \"parent_code\": null}".formatted(code);
    }

    private List<UnitRow> read(String lines) {
        return new ArrayList<>(UnitNdjson.read(
                lines.getBytes(StandardCharsets.UTF_8), Set.of("province"), violations, Progress.UNWATCHED));
    }

    private List<String> fields() {
        return violations.told().stream().map(Violation::field).toList();
    }
}
