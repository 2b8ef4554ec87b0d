package io.tonghop.plan.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.job.Progress;
import io.tonghop.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings the units of a file into the tree: all of them or none, and the same file twice changes nothing. A dry run keeps none. */
@ApplicationScoped
public class UnitImport {

    private record Change(Unit unit, List<ParentSpan> parents, boolean isNew, boolean isMoved) {}

    private final UnitRepository units;
    private final UnitEdgeRepository edges;
    private final Tiers tiers;
    private final Outbox outbox;

    UnitImport(UnitRepository units, UnitEdgeRepository edges, Tiers tiers, Outbox outbox) {
        this.units = units;
        this.edges = edges;
        this.tiers = tiers;
        this.outbox = outbox;
    }

    @Transactional
    public UnitImportView run(UnitImportFile file, Progress progress) {
        units.lock();
        Map<String, Integer> ranks = tiers.ranks();
        Violations violations = new Violations();
        List<UnitRow> rows = file.read(ranks.keySet(), violations, progress);
        progress.at(0, rows.size());
        List<UnitEdge> knownEdges = edges.listAll();
        UnitMerge merge = new UnitMerge(units.listAll(), rows, violations);
        Map<UUID, List<ParentSpan>> parents = parents(merge, new ParentPolicy(merge, ranks, violations));
        merge.checkOrphans(knownEdges);
        if (!violations.isEmpty()) {
            throw PlanError.BAD_UNITS.problem(violations.told(), violations.count());
        }
        List<Change> changes = changes(merge, parents, spansByUnit(knownEdges));
        write(changes, progress);
        if (file.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        }
        int created = (int) changes.stream().filter(Change::isNew).count();
        return new UnitImportView(created, rows.size() - changes.size(), changes.size() - created);
    }

    private static Map<UUID, List<ParentSpan>> parents(UnitMerge merge, ParentPolicy policy) {
        Map<UUID, List<ParentSpan>> parents = new HashMap<>();
        for (UnitDraft draft : merge.imported()) {
            UnitRow row = draft.row();
            if (row != null) {
                parents.put(draft.id(), policy.parentsOf(row));
            }
        }
        return parents;
    }

    private static Map<UUID, List<ParentSpan>> spansByUnit(List<UnitEdge> edges) {
        Map<UUID, List<ParentSpan>> spans = new LinkedHashMap<>();
        edges.forEach(edge ->
                spans.computeIfAbsent(edge.unitId(), id -> new ArrayList<>()).add(edge.span()));
        return spans;
    }

    private static List<Change> changes(
            UnitMerge merge, Map<UUID, List<ParentSpan>> parents, Map<UUID, List<ParentSpan>> before) {
        List<Change> changes = new ArrayList<>();
        for (UnitDraft draft : merge.imported()) {
            UnitRow row = draft.row();
            if (row == null) {
                continue;
            }
            List<ParentSpan> now = parents.getOrDefault(draft.id(), List.of());
            Unit known = draft.known();
            if (known == null) {
                changes.add(new Change(new Unit(draft.id(), row), now, true, !now.isEmpty()));
                continue;
            }
            boolean moved = !new HashSet<>(before.getOrDefault(draft.id(), List.of())).equals(new HashSet<>(now));
            boolean changed = known.take(row);
            if (changed || moved) {
                known.revise();
                changes.add(new Change(known, now, false, moved));
            }
        }
        return changes;
    }

    /** In the order that lets the database check every step: old edges go, units end, units begin, new edges come. */
    private void write(List<Change> changes, Progress progress) {
        edges.deleteOf(changes.stream()
                .filter(change -> change.isMoved() && !change.isNew())
                .map(change -> change.unit().id())
                .toList());
        units.flush();
        units.persist(changes.stream().filter(Change::isNew).map(Change::unit));
        units.flush();
        int done = 0;
        for (Change change : changes) {
            progress.at(done++, changes.size());
            if (change.isMoved()) {
                change.parents()
                        .forEach(
                                span -> edges.persist(new UnitEdge(change.unit().id(), span)));
            }
        }
        edges.flush();
        outbox.append(changes.stream().map(UnitImport::entry).toList());
    }

    private static Outbox.Entry entry(Change change) {
        List<ParentSpan> parents = change.parents();
        UUID parentId =
                parents.isEmpty() ? null : parents.get(parents.size() - 1).parentId();
        Unit unit = change.unit();
        String type = change.isNew() ? "io.tonghop.unit.created" : "io.tonghop.unit.changed";
        return new Outbox.Entry(Topics.UNITS, unit.id().toString(), type, unit.event(parentId));
    }
}
