package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changes in the tree on a day.
 *
 * @param closed units that are no more from that day on
 * @param opened units that begin on it
 * @param moved units that stay, with the unit directly above them from that day on; null for a root
 */
public record TreeEdit(Collection<UUID> closed, List<Opening> opened, Map<UUID, @Nullable UUID> moved) {

    /** A unit that begins. */
    public record Opening(
            UUID id,
            String tier,
            String code,
            Text name,
            String kind,
            @Nullable UUID parentId) {}
}
