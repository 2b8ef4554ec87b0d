package io.tonghop.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.platform.problem.ErrorCode.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file of units must be, without a database. */
class UnitMergeTest {

    private static final Map<String, Integer> RANKS =
            Map.of("ministry", 10, "province", 20, "district", 30, "ward", 40);

    private final Violations violations = new Violations();

    @Test
    void aParentThatWasRenamedGivesOneSpanAfterAnother() {
        List<List<ParentSpan>> parents = parents("""
                46,Tỉnh Thừa Thiên Huế,,province,,2025-01-01
                46,Thành phố Huế,,province,2025-01-01,
                477,Huyện Quảng Điền,46,district,,2025-07-01
                """);

        assertThat(violations.told()).isEmpty();
        assertThat(parents.get(2).stream().map(span -> span.validity().toString()))
                .containsExactly("[.., 2025-01-01)", "[2025-01-01, 2025-07-01)");
    }

    @Test
    void theNearestTierAboveIsTheParent() {
        List<List<ParentSpan>> parents = parents("""
                1,Bộ,,ministry,,
                1,Tỉnh,1,province,,
                2,Xã,1,ward,,
                """);

        assertThat(violations.told()).isEmpty();
        assertThat(parents.get(1)).hasSize(1);
        assertThat(parents.get(2)).hasSize(1).doesNotContainAnyElementsOf(parents.get(1));
    }

    @Test
    void namesALineWhoseParentIsUnknownOrDoesNotLastOrIsNotAbove() {
        parents("""
                79,Thành phố,,province,,2025-07-01
                765,Quận,78,district,,
                766,Quận,79,district,,
                26890,Phường,765,ward,,
                767,Quận,26890,district,,
                """);

        assertThat(violations.told().stream().map(Violation::field))
                .containsExactly("lines[3].parent_code", "lines[4].parent_code", "lines[6].parent_code");
        assertThat(violations.told().get(0).message()).contains("no such parent: 78");
        assertThat(violations.told().get(1).message()).contains("not there all the time");
        assertThat(violations.told().get(2).message()).contains("not in a tier above: 26890");
    }

    @Test
    void namesACycle() {
        parents("""
                1,Huyện một,2,district,,
                2,Huyện hai,1,district,,
                3,Huyện ba,3,district,,
                """);

        assertThat(violations.told().stream().map(Violation::message))
                .containsExactly(
                        "vòng lặp / a cycle: 1 → 2 → 1", "vòng lặp / a cycle: 2 → 1 → 2", "vòng lặp / a cycle: 3 → 3");
    }

    @Test
    void namesTheLaterOfTwoThatOverlap() {
        parents("""
                01,Một,,province,,2025-07-01
                01,Hai,,province,2025-06-30,
                02,Ba,,province,2025-01-01,
                02,Bốn,,province,2025-01-01,
                """);

        assertThat(violations.told().stream().map(Violation::field))
                .containsExactlyInAnyOrder("lines[3].valid_from", "lines[5].valid_from");
    }

    @Test
    void readsEveryLineBeforeItRefuses() {
        parents("""
                01,,,province,,
                02,Hai,,region,2025-02-30,
                03,Ba,,province,2025-02-01,2025-01-01
                04,Bốn,,province
                """);

        assertThat(violations.told().stream().map(Violation::field))
                .containsExactly(
                        "lines[2].name", "lines[3].level", "lines[3].valid_from", "lines[4].valid_to", "lines[5].code");
    }

    private List<List<ParentSpan>> parents(String lines) {
        byte[] file = ("code,name,parent_code,level,valid_from,valid_to\n" + lines).getBytes(StandardCharsets.UTF_8);
        List<UnitRow> rows = UnitFile.read(file, RANKS.keySet(), violations);
        ParentPolicy policy = new ParentPolicy(new UnitMerge(List.of(), rows, violations), RANKS, violations);
        return rows.stream().map(policy::parentsOf).toList();
    }
}
