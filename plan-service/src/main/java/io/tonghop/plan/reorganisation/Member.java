package io.tonghop.plan.reorganisation;

import io.tonghop.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in the tree of a day. */
record Member(
        UUID id,
        String tier,
        String code,
        Text name,
        String kind,
        @Nullable UUID parent) {

    Member under(@Nullable UUID newParent) {
        return new Member(id, tier, code, name, kind, newParent);
    }
}
