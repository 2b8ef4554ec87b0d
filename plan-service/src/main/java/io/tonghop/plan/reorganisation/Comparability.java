package io.tonghop.plan.reorganisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether figures of the same units before and after can be compared. A merger of whole units adds up, for a plan that asks all of
 * them: one that asks only some would grow or shrink by the others. Nothing adds up where a unit is divided or has no successor.
 */
final class Comparability {

    /** By unit of the new tree: those of the day before that it is made of. */
    private final Map<UUID, Set<UUID>> sources = new HashMap<>();

    private final Set<UUID> broken = new HashSet<>();

    Comparability(Collection<Succession> successions, Collection<UUID> closed, Set<UUID> before) {
        broken.addAll(closed);
        for (Succession one : successions) {
            broken.remove(one.predecessor());
            Set<UUID> made = sources.computeIfAbsent(one.successor(), id -> new HashSet<>());
            made.add(one.predecessor());
            if (before.contains(one.successor())) {
                made.add(one.successor());
            }
        }
        for (Succession one : successions) {
            if (one.divided()) {
                broken.addAll(sources.getOrDefault(one.successor(), Set.of()));
            }
        }
    }

    /** Units that end, are divided or receive others. */
    Set<UUID> units() {
        Set<UUID> units = new HashSet<>(broken);
        sources.values().forEach(units::addAll);
        return units;
    }

    boolean of(Set<UUID> asked) {
        return asked.stream().noneMatch(broken::contains)
                && sources.values().stream()
                        .allMatch(
                                made -> asked.containsAll(made) || made.stream().noneMatch(asked::contains));
    }
}
