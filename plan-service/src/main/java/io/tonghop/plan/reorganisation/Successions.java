package io.tonghop.plan.reorganisation;

import io.tonghop.plan.reorganisation.Succession.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who came after whom over all steps of one decision. A step may change what an earlier one made: what counts is who was there
 * the day before and who is there at the end. Whoever went only into units that are no more has no successor.
 */
final class Successions {

    private Successions() {}

    /**
     * Follows every unit through the steps.
     *
     * @param steps in the order in which they were carried out
     * @param before units of the day before
     * @param now units at the end
     */
    static List<Succession> over(List<Succession> steps, Set<UUID> before, Set<UUID> now) {
        Map<UUID, Map<UUID, Succession>> ends = new LinkedHashMap<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Succession step = steps.get(i);
            Map<UUID, Succession> own = ends.computeIfAbsent(step.predecessor(), id -> new LinkedHashMap<>());
            if (now.contains(step.successor())) {
                own.merge(step.successor(), step, Successions::both);
            } else {
                ends.getOrDefault(step.successor(), Map.of())
                        .forEach((end, further) -> own.merge(
                                end, both(step, further).between(step.predecessor(), end), Successions::both));
            }
        }
        List<Succession> found = new ArrayList<>();
        steps.stream()
                .map(Succession::predecessor)
                .distinct()
                .filter(before::contains)
                .forEach(id -> found.addAll(ends.getOrDefault(id, Map.of()).values()));
        return found;
    }

    /** What happened on the way is the stronger of two: a rename, then a split, is a split. */
    private static Succession both(Succession one, Succession other) {
        Operation operation = one.operation().compareTo(other.operation()) < 0 ? other.operation() : one.operation();
        return new Succession(one.predecessor(), one.successor(), operation, one.divided() || other.divided());
    }
}
