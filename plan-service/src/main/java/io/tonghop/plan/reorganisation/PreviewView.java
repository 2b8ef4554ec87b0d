package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation would change.
 *
 * @param counts closed, opened and moved units and divided predecessors, by tier
 * @param closed the first thousand units that end, with who comes after them
 * @param opened the first thousand units that begin
 * @param moved the first thousand units that stand elsewhere
 * @param plans plans in force that ask units which end, move, are divided or receive others
 */
public record PreviewView(
        Map<String, Counts> counts, List<Closed> closed, List<Unit> opened, List<Unit> moved, List<Plan> plans) {

    /** How many units of a tier. */
    public record Counts(long closed, long opened, long moved, long divided) {}

    /** A unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unit(
            UUID id,
            String tier,
            String code,
            Text name,
            @Nullable UUID parentId) {}

    /**
     * A unit that ends.
     *
     * @param successors who comes after it; none when it is abolished
     * @param divided whether only parts of it went there
     */
    public record Closed(Unit unit, List<UUID> successors, boolean divided) {}

    /**
     * A plan in force. It keeps the tree of its date; its units are moved, excused or asked by decisions of its issuer.
     *
     * @param units how many of its units end, move or are divided
     * @param comparable whether its figures can be compared with those of a plan on the new tree: no unit of it is divided or
     *     receives a part, none ends without a successor, and of the units that merge it asks all or none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Plan(UUID id, @Nullable String number, Text title, long units, boolean comparable) {}
}
