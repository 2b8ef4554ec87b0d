package io.tonghop.plan.reorganisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The trees of all days as plain maps from code to place: what a reorganisation changed on its day holds on every day after. */
final class TreeModel {

    /** @param parent code of the unit above; empty for a root */
    record Place(String parent, String name) {}

    /** @param places how units stand from the day on; null for one that is no more */
    private record Change(String id, int day, Map<String, @Nullable Place> places) {}

    private final Map<String, Place> first;
    private final List<Change> changes = new ArrayList<>();

    TreeModel(Map<String, Place> first) {
        this.first = Map.copyOf(first);
    }

    Map<String, Place> on(int day) {
        Map<String, Place> tree = new TreeMap<>(first);
        for (Change change : changes) {
            if (change.day() <= day) {
                change.places().forEach((code, place) -> {
                    if (place == null) {
                        tree.remove(code);
                    } else {
                        tree.put(code, place);
                    }
                });
            }
        }
        return tree;
    }

    void apply(String id, int day, Map<String, Place> after) {
        Map<String, Place> before = on(day - 1);
        Map<String, @Nullable Place> places = new TreeMap<>();
        before.keySet().stream().filter(code -> !after.containsKey(code)).forEach(code -> places.put(code, null));
        after.forEach((code, place) -> {
            if (!place.equals(before.get(code))) {
                places.put(code, place);
            }
        });
        changes.add(new Change(id, day, places));
    }

    void undo(String id) {
        changes.removeIf(change -> change.id().equals(id));
    }

    /** Those in force, in the order in which they were decided. */
    List<String> inForce() {
        return changes.stream().map(Change::id).toList();
    }

    /** The last day on which something changed. */
    int lastDay() {
        return changes.stream().mapToInt(Change::day).max().orElse(0);
    }

    /** Whether every unit of every day stands below one of that day. */
    boolean isWhole(int days) {
        for (int day = 0; day < days; day++) {
            Map<String, Place> tree = on(day);
            if (tree.values().stream()
                    .anyMatch(place -> !place.parent().isEmpty() && !tree.containsKey(place.parent()))) {
                return false;
            }
        }
        return true;
    }
}
