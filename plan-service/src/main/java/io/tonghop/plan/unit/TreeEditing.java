package io.tonghop.plan.unit;

import io.tonghop.contracts.Topics;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the tree from a day on, within the transaction of whoever decides it, and tells the others of every unit. */
@ApplicationScoped
public class TreeEditing {

    private final UnitRepository units;
    private final UnitEdgeRepository edges;
    private final Outbox outbox;

    TreeEditing(UnitRepository units, UnitEdgeRepository edges, Outbox outbox) {
        this.units = units;
        this.edges = edges;
        this.outbox = outbox;
    }

    /** Lets nobody else change the tree until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock() {
        units.lock();
    }

    /**
     * Carries an edit out, in the order that lets the database check every step: edges are cut, units end, units begin, edges come.
     *
     * @return what is needed to undo it
     */
    @Transactional(TxType.MANDATORY)
    public TreeUndo apply(LocalDate day, TreeEdit edit) {
        Set<UUID> cut = new HashSet<>(edit.closed());
        cut.addAll(edit.moved().keySet());
        List<TreeUndo.Edge> before = cutEdges(day, cut);
        List<Unit> closed = units.byIds(edit.closed());
        List<TreeUndo.End> ends = closed.stream()
                .map(unit -> new TreeUndo.End(unit.id(), unit.validity().to()))
                .toList();
        closed.forEach(unit -> unit.endOn(day));
        units.flush();
        edit.opened().forEach(opening -> units.persist(new Unit(opening, day)));
        units.flush();
        List<UUID> added = new ArrayList<>();
        edit.opened().forEach(opening -> add(opening.id(), opening.parentId(), day, added));
        edit.moved().forEach((unit, parent) -> add(unit, parent, day, added));
        edges.flush();
        List<UUID> opened = edit.opened().stream().map(TreeEdit.Opening::id).toList();
        units.byIds(edit.moved().keySet()).forEach(Unit::revise);
        publish(cut, "io.tonghop.unit.changed");
        publish(opened, "io.tonghop.unit.created");
        return new TreeUndo(ends, before, opened, added);
    }

    /**
     * Puts the tree back as it was.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when something rests on what is to be undone
     */
    @Transactional(TxType.MANDATORY)
    public void undo(LocalDate day, TreeUndo undo) {
        if (edges.countBeyond(day, undo) > 0
                || edges.countOf(undo.added()) != undo.added().size()
                || units.countUsed(undo.opened()) > 0
                || units.countEndingOn(day, undo.ends()) != undo.ends().size()) {
            throw PlanError.REORGANISATION_IN_USE.problem();
        }
        List<Unit> gone = units.byIds(undo.opened());
        List<Outbox.Entry> told = new ArrayList<>();
        gone.forEach(unit -> told.add(entry(unit.goneEvent(), "io.tonghop.unit.removed")));
        edges.deleteByIds(undo.added());
        edges.deleteByIds(undo.edges().stream().map(TreeUndo.Edge::id).toList());
        edges.flush();
        gone.forEach(units::delete);
        units.flush();
        for (TreeUndo.End end : undo.ends()) {
            Objects.requireNonNull(units.findById(end.unitId())).lastUntil(end.validTo());
        }
        units.flush();
        undo.edges().forEach(edge -> edges.persist(new UnitEdge(edge)));
        edges.flush();
        outbox.append(told);
        Set<UUID> back = new HashSet<>();
        undo.ends().forEach(end -> back.add(end.unitId()));
        Set<UUID> moved = new HashSet<>();
        undo.edges().forEach(edge -> moved.add(edge.unitId()));
        moved.removeAll(back);
        units.byIds(moved).forEach(Unit::revise);
        back.addAll(moved);
        publish(back, "io.tonghop.unit.changed");
    }

    private List<TreeUndo.Edge> cutEdges(LocalDate day, Collection<UUID> unitIds) {
        List<TreeUndo.Edge> before = new ArrayList<>();
        for (UnitEdge edge : edges.lastingAt(day, unitIds)) {
            before.add(edge.undo());
            if (edge.beginsBefore(day)) {
                edge.endOn(day);
            } else {
                edges.delete(edge);
            }
        }
        edges.flush();
        return before;
    }

    private void add(UUID unit, @Nullable UUID parent, LocalDate day, List<UUID> added) {
        if (parent != null) {
            UnitEdge edge = new UnitEdge(unit, new ParentSpan(parent, new Validity(day, null)));
            edges.persist(edge);
            added.add(edge.id());
        }
    }

    private void publish(Collection<UUID> unitIds, String type) {
        units.flush();
        outbox.append(units.withLastParent(unitIds).stream()
                .map(found -> entry(found.unit().event(found.parentId()), type))
                .toList());
    }

    private static Outbox.Entry entry(io.tonghop.contracts.UnitEvent event, String type) {
        return new Outbox.Entry(Topics.UNITS, event.unitId().toString(), type, event);
    }
}
