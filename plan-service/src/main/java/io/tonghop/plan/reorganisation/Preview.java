package io.tonghop.plan.reorganisation;

import io.tonghop.plan.unit.TreeEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Tells what a reorganisation would change. */
final class Preview {

    private static final int MOST_NAMED = 1_000;

    private final TreeDraft tree;
    private final TreeEdit edit;
    private final Map<UUID, List<UUID>> successors = new HashMap<>();
    private final Set<UUID> divided = new HashSet<>();
    private final Comparability comparability;
    private final Map<String, PreviewView.Counts> counts = new TreeMap<>();

    Preview(TreeDraft tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
        for (Succession one : tree.successions()) {
            successors
                    .computeIfAbsent(one.predecessor(), id -> new ArrayList<>())
                    .add(one.successor());
            if (one.divided()) {
                divided.add(one.predecessor());
            }
        }
        this.comparability = new Comparability(tree.successions(), edit.closed(), tree.unitsBefore());
    }

    /** Units that end, stand elsewhere, are divided or receive others. */
    Set<UUID> touched() {
        Set<UUID> touched = new HashSet<>(comparability.units());
        touched.addAll(edit.moved().keySet());
        return touched;
    }

    private boolean isChanged(UUID unit) {
        return edit.closed().contains(unit) || edit.moved().containsKey(unit) || divided.contains(unit);
    }

    PreviewView view(List<PlanUnits> plans) {
        edit.closed()
                .forEach(id -> count(
                        tree.before(id).tier(),
                        one -> new PreviewView.Counts(one.closed() + 1, one.opened(), one.moved(), one.divided())));
        edit.opened()
                .forEach(unit -> count(
                        unit.tier(),
                        one -> new PreviewView.Counts(one.closed(), one.opened() + 1, one.moved(), one.divided())));
        edit.moved()
                .keySet()
                .forEach(id -> count(
                        tree.before(id).tier(),
                        one -> new PreviewView.Counts(one.closed(), one.opened(), one.moved() + 1, one.divided())));
        divided.forEach(id -> count(
                tree.before(id).tier(),
                one -> new PreviewView.Counts(one.closed(), one.opened(), one.moved(), one.divided() + 1)));
        return new PreviewView(
                counts,
                edit.closed().stream().limit(MOST_NAMED).map(this::closed).toList(),
                edit.opened().stream()
                        .limit(MOST_NAMED)
                        .map(unit ->
                                new PreviewView.Unit(unit.id(), unit.tier(), unit.code(), unit.name(), unit.parentId()))
                        .toList(),
                edit.moved().keySet().stream()
                        .limit(MOST_NAMED)
                        .map(id -> unit(tree.member(id).orElseThrow()))
                        .toList(),
                plans.stream().map(this::plan).toList());
    }

    private void count(String tier, UnaryOperator<PreviewView.Counts> more) {
        counts.put(tier, more.apply(counts.getOrDefault(tier, new PreviewView.Counts(0, 0, 0, 0))));
    }

    private PreviewView.Closed closed(UUID id) {
        return new PreviewView.Closed(
                unit(tree.before(id)), successors.getOrDefault(id, List.of()), divided.contains(id));
    }

    private static PreviewView.Unit unit(Member member) {
        return new PreviewView.Unit(member.id(), member.tier(), member.code(), member.name(), member.parent());
    }

    private PreviewView.Plan plan(PlanUnits plan) {
        long changed = plan.units().stream().filter(this::isChanged).count();
        return new PreviewView.Plan(plan.id(), plan.number(), plan.title(), changed, comparability.of(plan.units()));
    }
}
