package io.tonghop.plan.regime;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.unit.UnitTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of a date as a plan sees it: with its own edges, and no further than its issuer may ask. */
final class PlanTree {

    private final LocalDate date;
    private final UnitTree tree;
    private final UUID scope;
    private final Map<UUID, UUID> parents = new HashMap<>();

    /**
     * @param edges who stands elsewhere for this plan
     * @param field where a problem with the date is named
     */
    PlanTree(LocalDate date, UnitTree tree, UUID issuer, List<Edge> edges, String field) {
        this.date = date;
        this.tree = tree;
        this.scope = scope(issuer, field);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            String place = "edges[" + i + "]";
            checkWithin(edge.unitId(), place + ".unitId");
            checkHas(edge.parentId(), place + ".parentId");
            if (parents.put(edge.unitId(), edge.parentId()) != null) {
                throw Refusal.at(place + ".unitId", PlanError.TWO_PARENTS);
            }
        }
        for (int i = 0; i < edges.size(); i++) {
            path(edges.get(i).unitId(), null, "edges[" + i + "]");
        }
    }

    LocalDate date() {
        return date;
    }

    UnitTree tree() {
        return tree;
    }

    /** The unit first, the root last. */
    List<UUID> path(UUID unit, @Nullable UUID under, String field) {
        List<UUID> path = new ArrayList<>(List.of(unit));
        Set<UUID> seen = new HashSet<>(path);
        UUID next = under == null ? parent(unit) : under;
        while (next != null) {
            if (!seen.add(next)) {
                throw Refusal.at(field, PlanError.EDGE_CYCLE, name(next));
            }
            path.add(next);
            next = parent(next);
        }
        return path;
    }

    private @Nullable UUID parent(UUID unit) {
        UUID own = parents.get(unit);
        return own == null ? tree.parent(unit).orElse(null) : own;
    }

    void checkHas(UUID unit, String field) {
        if (!tree.has(unit)) {
            throw Refusal.at(field, PlanError.UNIT_NOT_IN_TREE, date);
        }
    }

    /** Whether the issuer may ask a unit. */
    boolean isWithin(UUID unit) {
        return tree.isWithin(unit, scope);
    }

    void checkWithin(UUID unit, String field) {
        checkHas(unit, field);
        if (!isWithin(unit)) {
            throw Refusal.at(field, PlanError.REGIME_OUTSIDE_ISSUER);
        }
    }

    UUID scope() {
        return scope;
    }

    /** An administration asks its own subtree; a department, in its field, that of the administration it serves. */
    private UUID scope(UUID issuer, String field) {
        UnitTree.Node node = tree.node(issuer).orElseThrow(() -> Refusal.at(field, PlanError.ISSUER_NOT_IN_TREE, date));
        return node.isAdministrative() || node.parentId() == null ? issuer : Objects.requireNonNull(node.parentId());
    }

    private String name(UUID unit) {
        return tree.node(unit).map(node -> node.name().vi()).orElse(unit.toString());
    }
}
