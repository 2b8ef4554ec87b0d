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
        assertThat(tree.path(ward)).hasSize(4);
        assertThat(tree.path(wardOfOtherCity)).containsExactly(wardOfOtherCity, otherCity, ministry);
    }

    @Test
    void aSubtreeHoldsItsTopAndNothingBesideIt() {
        assertThat(tree.isWithin(city, city)).isTrue();
        assertThat(tree.isWithin(ward, city)).isTrue();
        assertThat(tree.isWithin(wardOfOtherCity, city)).isFalse();
        assertThat(tree.isWithin(district, ward)).isFalse();
    }

    private static UnitTree.Node node(UUID id, String tier, @Nullable UUID parent) {
        return new UnitTree.Node(id, tier + id, Text.vi(tier), tier, UnitRow.ADMINISTRATIVE, parent);
    }
}
