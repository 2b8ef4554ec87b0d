package io.tonghop.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.plan.reorganisation.Succession.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Steps that change what earlier steps made. */
class SuccessionsTest {

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();
    private final UUID d = UUID.randomUUID();

    @Test
    void aRenamedUnitThatMergesIsFollowedToTheEnd() {
        assertThat(Successions.over(List.of(rename(a, b), merge(b, c)), Set.of(a, c), Set.of(c)))
                .containsExactly(merge(a, c));
    }

    @Test
    void aUnitThatOneDecisionOpensAndEndsHasNoPredecessorAndIsNone() {
        assertThat(Successions.over(List.of(merge(b, c)), Set.of(c), Set.of(c))).isEmpty();
    }

    @Test
    void whoWentOnlyIntoAUnitThatIsNoMoreHasNoSuccessor() {
        assertThat(Successions.over(List.of(merge(a, b)), Set.of(a, b), Set.of(c)))
                .isEmpty();
    }

    @Test
    void partsThatComeTogetherAgainAreToldOnceAndAsDivided() {
        assertThat(Successions.over(List.of(split(a, b), split(a, c), merge(c, b)), Set.of(a), Set.of(b)))
                .containsExactly(split(a, b));
    }

    @Test
    void everyPartOfARenamedUnitIsDivided() {
        assertThat(Successions.over(List.of(rename(a, b), split(b, c), split(b, d)), Set.of(a), Set.of(c, d)))
                .containsExactlyInAnyOrder(split(a, c), split(a, d));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        List<UUID> ids =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(20_000).toList();
        List<Succession> chain = new java.util.ArrayList<>();
        for (int i = 1; i < ids.size(); i++) {
            chain.add(rename(ids.get(i - 1), ids.get(i)));
        }

        assertThat(Successions.over(chain, Set.of(ids.get(0)), Set.of(ids.get(19_999))))
                .containsExactly(rename(ids.get(0), ids.get(19_999)));
    }

    private static Succession rename(UUID from, UUID to) {
        return new Succession(from, to, Operation.rename, false);
    }

    private static Succession merge(UUID from, UUID to) {
        return new Succession(from, to, Operation.merge, false);
    }

    private static Succession split(UUID from, UUID to) {
        return new Succession(from, to, Operation.split, true);
    }
}
