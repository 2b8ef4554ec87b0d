package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of one date. */
public final class UnitTree {

    /** A unit of that date and who stood above it. */
    public record Node(
            UUID id,
            String code,
            Text name,
            String tier,
            String kind,
            @Nullable UUID parentId) {

        /** Whether it is part of the administration's own tree, not a department or a school beside it. */
        public boolean isAdministrative() {
            return kind.equals(UnitRow.ADMINISTRATIVE);
        }
    }

    private final Map<UUID, Node> nodes = new HashMap<>();

    public UnitTree(Collection<Node> nodes) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
    }

    public boolean has(UUID unit) {
        return nodes.containsKey(unit);
    }

    /** The unit first, the root last; empty when it is not in the tree. */
    public List<UUID> path(UUID unit) {
        List<UUID> path = new ArrayList<>();
        Node node = nodes.get(unit);
        while (node != null) {
            path.add(node.id());
            if (path.size() > nodes.size()) {
                throw new IllegalStateException("the tree has a cycle at " + unit);
            }
            node = node.parentId() == null ? null : nodes.get(node.parentId());
        }
        return path;
    }

    /** The unit directly above; empty for a root. */
    public Optional<UUID> parent(UUID unit) {
        Node node = nodes.get(unit);
        return node == null ? Optional.empty() : Optional.ofNullable(node.parentId());
    }

    /** A unit of that date; empty when it is not in the tree. */
    public Optional<Node> node(UUID unit) {
        return Optional.ofNullable(nodes.get(unit));
    }

    public Stream<Node> nodes() {
        return nodes.values().stream();
    }

    /** Whether a unit is the given one or stands anywhere below it. */
    public boolean isWithin(UUID unit, UUID top) {
        return path(unit).contains(top);
    }
}
