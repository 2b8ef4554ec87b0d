package io.tonghop.aggregation.rollup.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sums of every unit of every plan over the obligations and reports of one partition. One thread at a time. */
public final class PartitionSums {

    private record UnitOfPlan(UUID planId, UUID unitId) {}

    private final int partition;
    private final Plans plans;
    private final Map<UnitOfPlan, Node> nodes = new HashMap<>();
    private final Set<UnitOfPlan> changed = new LinkedHashSet<>();

    public PartitionSums(int partition, Plans plans) {
        this.partition = partition;
        this.plans = plans;
    }

    /** Adds what is already known, when a partition is taken over. */
    public void restore(Duty duty, @Nullable Submission report) {
        replace(null, new Contribution(duty, report));
    }

    /**
     * A newer obligation came.
     *
     * @param old the one it replaces
     * @param report the newest report of the same unit
     */
    public void obligationChanged(@Nullable Duty old, Duty next, @Nullable Submission report) {
        replace(old == null ? null : new Contribution(old, report), new Contribution(next, report));
    }

    /**
     * A newer report came. Before its obligation is known it counts nowhere.
     *
     * @throws ArithmeticException when a sum would not fit a {@code long}; nothing has changed then
     */
    public void reportChanged(@Nullable Duty duty, @Nullable Submission old, Submission next) {
        if (duty != null) {
            replace(new Contribution(duty, old), new Contribution(duty, next));
        }
    }

    /** Calls for every partial again, as a new owner of the partition does. */
    public void markAllChanged() {
        changed.addAll(nodes.keySet());
    }

    /** The partials that changed since the last call, each once and whole. */
    public List<Partial> takeChanged() {
        List<Partial> partials = new ArrayList<>(changed.size());
        for (UnitOfPlan key : changed) {
            partials.add(node(key).partial(key.planId(), partition, plans.cells(key.planId())));
        }
        changed.clear();
        return partials;
    }

    private void replace(@Nullable Contribution old, Contribution next) {
        Duty duty = next.duty();
        checkRoom(next);
        if (old != null) {
            for (UUID unit : old.duty().units()) {
                node(new UnitOfPlan(duty.planId(), unit)).take(old);
            }
        }
        for (UUID unit : duty.units()) {
            Node node = node(new UnitOfPlan(duty.planId(), unit));
            node.placeAt(
                    duty.path().subList(duty.path().indexOf(unit), duty.path().size()));
            node.add(next);
        }
        advance(old, next);
    }

    /** All figures are zero or more, so the root, which holds every other sum, is the first to run over. */
    private void checkRoom(Contribution next) {
        List<UUID> path = next.duty().path();
        Node root = nodes.get(new UnitOfPlan(next.duty().planId(), path.get(path.size() - 1)));
        if (root != null && !root.hasRoomFor(next)) {
            throw new ArithmeticException("a total of the plan would not fit 64 bits");
        }
    }

    private void advance(@Nullable Contribution old, Contribution next) {
        Set<UUID> before = old == null ? Set.of() : old.duty().unitsEver();
        Set<UUID> units = next.duty().unitsEver();
        units.addAll(before);
        for (UUID unit : units) {
            UnitOfPlan key = new UnitOfPlan(next.duty().planId(), unit);
            long known = old != null && before.contains(unit) ? old.version() : 0;
            node(key).advance(next.version() - known);
            changed.add(key);
        }
    }

    private Node node(UnitOfPlan key) {
        return nodes.computeIfAbsent(key, unknown -> new Node(List.of(key.unitId())));
    }
}
