package io.tonghop.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.plan.reorganisation.Succession.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Before: a, b and c. */
class ComparabilityTest {

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();
    private final UUID opened = UUID.randomUUID();
    private final Set<UUID> before = Set.of(a, b, c);

    @Test
    void wholeUnitsAddUpForWhoAsksAllOfThem() {
        Comparability merger = comparability(List.of(a), succession(a, b, false));

        assertThat(merger.of(Set.of(a, b))).isTrue();
        assertThat(merger.of(Set.of(a))).isFalse();
        assertThat(merger.of(Set.of(b))).isFalse();
        assertThat(merger.of(Set.of(c))).isTrue();
        assertThat(merger.units()).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void aMergerIntoANewUnitAddsUpToo() {
        Comparability merger = comparability(List.of(a, b), succession(a, opened, false), succession(b, opened, false));

        assertThat(merger.of(Set.of(a, b))).isTrue();
        assertThat(merger.of(Set.of(a, c))).isFalse();
    }

    @Test
    void neitherADividedUnitNorWhoReceivesAPartIsComparable() {
        Comparability split = comparability(List.of(a), succession(a, b, true), succession(a, opened, true));

        assertThat(split.of(Set.of(a, b))).isFalse();
        assertThat(split.of(Set.of(b))).isFalse();
        assertThat(split.of(Set.of(c))).isTrue();
    }

    @Test
    void aUnitWithoutSuccessorIsNotComparable() {
        assertThat(comparability(List.of(a)).of(Set.of(a))).isFalse();
    }

    @Test
    void aRenamedUnitIsTheSame() {
        assertThat(comparability(List.of(a), succession(a, opened, false)).of(Set.of(a)))
                .isTrue();
    }

    private Comparability comparability(List<UUID> closed, Succession... successions) {
        return new Comparability(List.of(successions), closed, before);
    }

    private static Succession succession(UUID from, UUID to, boolean divided) {
        return new Succession(from, to, divided ? Operation.split : Operation.merge, divided);
    }
}
