package io.tonghop.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final UUID ministry = UUID.randomUUID();
    private final UUID city = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();
    private final UUID ward = UUID.randomUUID();
    private final UUID otherCity = UUID.randomUUID();
    private final UUID wardOfOtherCity = UUID.randomUUID();

    private final UnitTree tree = new UnitTree(List.of(
            node(ministry, "ministry", null),
            node(city, "province", ministry),
            node(otherCity, "province", ministry),
            node(district, "district", city),
            node(ward, "ward", district),
            node(wardOfOtherCity, "ward", otherCity)));

    @Test
    void pathGoesFromTheUnitToTheRoot() {
        assertThat(tree.path(ward)).containsExactly(ward, district, city, ministry);
        assertThat(tree.path(ministry)).containsExactly(ministry);
        assertThat(tree.path(UUID.randomUUID())).isEmpty();
    }

    @Test
    void branchesMayBeOfDifferentDepth() {
        assertThat(tree.within(ministry, "ward").map(Placement::path))
                .containsExactlyInAnyOrder(
                        List.of(ward, district, city, ministry), List.of(wardOfOtherCity, otherCity, ministry));
    }

    @Test
    void aSubtreeHoldsItsTopAndNothingBesideIt() {
        assertThat(tree.within(city, "province").map(Placement::id)).containsExactly(city);
        assertThat(tree.within(city, "ward").map(Placement::id)).containsExactly(ward);
        assertThat(tree.within(ward, "district")).isEmpty();
    }

    private static UnitTree.Node node(UUID id, String tier, @Nullable UUID parent) {
        return new UnitTree.Node(id, tier + id, Text.vi(tier), tier, true, parent);
    }
}
