package io.tonghop.plan.reorganisation;

import io.tonghop.plan.reorganisation.Succession.Operation;
import io.tonghop.plan.unit.TreeEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of the day before, on which the steps of a reorganisation are carried out one after another. */
final class TreeDraft {

    private record Place(String tier, String code) {}

    private final Map<UUID, Member> before = new LinkedHashMap<>();
    private final Map<UUID, Member> now = new LinkedHashMap<>();
    private final Map<Place, UUID> places = new HashMap<>();
    private final Map<UUID, Set<UUID>> children = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();

    TreeDraft(Collection<Member> members) {
        members.forEach(member -> {
            before.put(member.id(), member);
            put(member);
        });
    }

    Optional<Member> at(String tier, String code) {
        return Optional.ofNullable(places.get(new Place(tier, code))).map(now::get);
    }

    Optional<Member> member(UUID id) {
        return Optional.ofNullable(now.get(id));
    }

    Collection<Member> members() {
        return now.values();
    }

    Set<UUID> children(UUID id) {
        return Set.copyOf(children.getOrDefault(id, Set.of()));
    }

    /** Who came after whom, from the day before to the end of all steps. */
    List<Succession> successions() {
        return Successions.over(successions, before.keySet(), now.keySet());
    }

    /** Whether a unit is the given one or stands anywhere below it. */
    boolean isWithin(UUID unit, UUID top) {
        UUID next = unit;
        while (next != null) {
            if (next.equals(top)) {
                return true;
            }
            next = Objects.requireNonNull(now.get(next)).parent();
        }
        return false;
    }

    void open(Member member) {
        put(member);
    }

    void move(UUID id, @Nullable UUID parent) {
        Member member = Objects.requireNonNull(now.get(id));
        remove(member);
        put(member.under(parent));
    }

    void close(UUID id) {
        remove(Objects.requireNonNull(now.get(id)));
    }

    /** Another unit takes the place of one: its name is new, what stood below it stands below the other. */
    void rename(UUID id, Member renamed) {
        Set<UUID> below = children(id);
        close(id);
        open(renamed);
        below.forEach(child -> move(child, renamed.id()));
        successions.add(new Succession(id, renamed.id(), Operation.rename, false));
    }

    /** Units go whole into another one, with what stands below them. */
    void merge(Collection<UUID> ids, UUID into) {
        for (UUID id : ids) {
            children(id).forEach(child -> move(child, into));
            close(id);
            successions.add(new Succession(id, into, Operation.merge, false));
        }
    }

    void succeed(Succession succession) {
        successions.add(succession);
    }

    /** What is different from the day before. */
    TreeEdit edit() {
        Set<UUID> closed = new LinkedHashSet<>(before.keySet());
        closed.removeAll(now.keySet());
        List<TreeEdit.Opening> opened = new ArrayList<>();
        Map<UUID, @Nullable UUID> moved = new LinkedHashMap<>();
        for (Member member : now.values()) {
            Member old = before.get(member.id());
            if (old == null) {
                opened.add(new TreeEdit.Opening(
                        member.id(), member.tier(), member.code(), member.name(), member.kind(), member.parent()));
            } else if (!Objects.equals(old.parent(), member.parent())) {
                moved.put(member.id(), member.parent());
            }
        }
        return new TreeEdit(closed, opened, moved);
    }

    /** Units of the day before. */
    Set<UUID> unitsBefore() {
        return before.keySet();
    }

    /** A unit as it was on the day before. */
    Member before(UUID id) {
        return Objects.requireNonNull(before.get(id));
    }

    private void put(Member member) {
        now.put(member.id(), member);
        places.put(new Place(member.tier(), member.code()), member.id());
        if (member.parent() != null) {
            children.computeIfAbsent(member.parent(), id -> new LinkedHashSet<>())
                    .add(member.id());
        }
    }

    private void remove(Member member) {
        now.remove(member.id());
        places.remove(new Place(member.tier(), member.code()), member.id());
        if (member.parent() != null) {
            Objects.requireNonNull(children.get(member.parent())).remove(member.id());
        }
    }
}
