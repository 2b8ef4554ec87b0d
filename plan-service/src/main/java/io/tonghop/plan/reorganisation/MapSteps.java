package io.tonghop.plan.reorganisation;

import io.tonghop.plan.unit.ImportedUnit;
import io.tonghop.plan.unit.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tree of the day before to the one of a file of new units: a unit of the file that is there and does not begin on the
 * day stays, every other begins. The maps say who came after whom: what went into others is no more, and neither are units of
 * tiers that the file does not have any more.
 */
final class MapSteps {

    private record Place(String tier, String code) {}

    private final TreeDraft tree;
    private final Map<String, Integer> ranks;
    private final LocalDate day;
    private final Violations violations;
    private final Map<Place, UUID> news = new HashMap<>();
    private final Map<Place, Member> olds = new HashMap<>();

    MapSteps(TreeDraft tree, Map<String, Integer> ranks, LocalDate day, Violations violations) {
        this.tree = tree;
        this.ranks = ranks;
        this.day = day;
        this.violations = violations;
        tree.members().forEach(member -> olds.put(new Place(member.tier(), member.code()), member));
    }

    void take(List<ImportedUnit> units, Collection<MergeMap> maps) {
        List<ImportedUnit> topDown = units.stream()
                .sorted(Comparator.comparing(unit -> ranks.getOrDefault(unit.tier(), Integer.MAX_VALUE)))
                .toList();
        List<ImportedUnit> begun = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        for (ImportedUnit unit : topDown) {
            Optional<Member> staying = staying(unit);
            UUID id = staying.map(Member::id).orElseGet(UUID::randomUUID);
            if (news.put(new Place(unit.tier(), unit.code()), id) != null) {
                violations.add(unit.line(), "code", "mã trùng / the code is there twice: " + unit.code());
            }
            staying.ifPresentOrElse(member -> kept.add(member.id()), () -> begun.add(unit));
        }
        Map<UUID, Set<UUID>> successors = successors(maps, kept);
        close(kept, successors);
        begin(begun, topDown, kept);
    }

    private Optional<Member> staying(ImportedUnit unit) {
        boolean beginsNow = unit.validFrom() != null && !unit.validFrom().isBefore(day);
        return beginsNow ? Optional.empty() : tree.at(unit.tier(), unit.code());
    }

    private Map<UUID, Set<UUID>> successors(Collection<MergeMap> maps, Set<UUID> kept) {
        Map<UUID, Set<UUID>> successors = new LinkedHashMap<>();
        Map<UUID, Boolean> divided = new HashMap<>();
        for (MergeMap map : maps) {
            for (MergeMap.Row row : map.rows()) {
                String tier = row.tier().isEmpty() ? tierOf(map) : row.tier();
                Member old = olds.get(new Place(tier, row.oldCode()));
                UUID now = news.get(new Place(tier, row.newCode()));
                if (old == null || now == null) {
                    String code = old == null ? row.oldCode() : row.newCode();
                    violations.add(row.line(), map.field(), "không có đơn vị này / no such unit: " + code);
                } else if (!old.id().equals(now)) {
                    successors
                            .computeIfAbsent(old.id(), id -> new java.util.LinkedHashSet<>())
                            .add(now);
                    divided.merge(old.id(), row.divided(), Boolean::logicalOr);
                }
            }
        }
        successors.forEach((old, nows) -> {
            boolean isDivided = nows.size() > 1 || kept.contains(old) || divided.getOrDefault(old, false);
            Succession.Operation how = isDivided ? Succession.Operation.split : Succession.Operation.merge;
            nows.forEach(now -> tree.succeed(new Succession(old, now, how, isDivided)));
        });
        return successors;
    }

    /** The one tier in which all codes of a map are found. */
    private String tierOf(MergeMap map) {
        return ranks.keySet().stream()
                .filter(tier ->
                        map.rows().stream().limit(20).allMatch(row -> olds.containsKey(new Place(tier, row.oldCode()))))
                .findFirst()
                .orElse("");
    }

    /**
     * Ends the units that went into others, and those of tiers that are no more. What stands beside the administration, such as
     * a school, follows its unit when that has one successor.
     */
    private void close(Set<UUID> kept, Map<UUID, Set<UUID>> successors) {
        Set<UUID> gone = new java.util.LinkedHashSet<>();
        for (UUID old : successors.keySet()) {
            if (!kept.contains(old)) {
                gone.add(old);
            }
        }
        gone.addAll(ofTiersThatAreNoMore(kept, gone));
        for (UUID id : gone) {
            for (UUID child : tree.children(id)) {
                if (!gone.contains(child) && !kept.contains(child)) {
                    follow(child, id, successors.getOrDefault(id, Set.of()));
                }
            }
        }
        gone.forEach(id -> {
            tree.children(id).forEach(child -> tree.move(child, null));
            tree.close(id);
        });
    }

    /** Units of tiers that the file does not have any more, below units that it keeps or that go. */
    private List<UUID> ofTiersThatAreNoMore(Set<UUID> kept, Set<UUID> gone) {
        Set<String> tiers = new HashSet<>();
        news.keySet().forEach(place -> tiers.add(place.tier()));
        return tree.members().stream()
                .filter(member -> member.kind().equals("administrative") && !tiers.contains(member.tier()))
                .filter(member -> !gone.contains(member.id()) && isBelow(member, kept, gone))
                .map(Member::id)
                .toList();
    }

    private boolean isBelow(Member member, Set<UUID> kept, Set<UUID> gone) {
        UUID next = member.parent();
        while (next != null) {
            if (kept.contains(next) || gone.contains(next)) {
                return true;
            }
            next = tree.before(next).parent();
        }
        return false;
    }

    private void follow(UUID child, UUID from, Set<UUID> to) {
        if (to.size() == 1) {
            tree.move(child, to.iterator().next());
            return;
        }
        Member above = tree.before(from);
        violations.add(
                1,
                "units",
                "đơn vị " + tree.before(child).code() + " còn trực thuộc / still stands below " + above.tier() + " "
                        + above.code());
    }

    private void begin(List<ImportedUnit> begun, List<ImportedUnit> all, Set<UUID> kept) {
        for (ImportedUnit unit : begun) {
            UUID id = Objects.requireNonNull(news.get(new Place(unit.tier(), unit.code())));
            if (tree.at(unit.tier(), unit.code()).isPresent()) {
                violations.add(
                        unit.line(),
                        "code",
                        "mã của đơn vị chưa kết thúc / the code of a unit that no map ends: " + unit.code());
            }
            tree.open(new Member(id, unit.tier(), unit.code(), unit.name(), unit.kind(), null));
        }
        for (ImportedUnit unit : all) {
            UUID id = Objects.requireNonNull(news.get(new Place(unit.tier(), unit.code())));
            if (unit.parentCode() != null) {
                UUID parent = parent(unit);
                if (parent == null) {
                    violations.add(
                            unit.line(), "parent_code", "không có cấp trên này / no such parent: " + unit.parentCode());
                } else {
                    tree.move(id, parent);
                }
            } else if (!kept.contains(id)) {
                tree.move(id, rootOf(unit));
            }
        }
    }

    private @Nullable UUID parent(ImportedUnit unit) {
        return ranks.entrySet().stream()
                .filter(tier -> tier.getValue() < ranks.getOrDefault(unit.tier(), 0))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(tier -> news.get(new Place(tier.getKey(), String.valueOf(unit.parentCode()))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A file may leave out what stands above its topmost tier; a unit that begins there stands where the others of its tier do. */
    private @Nullable UUID rootOf(ImportedUnit unit) {
        return olds.values().stream()
                .filter(old -> old.tier().equals(unit.tier()) && old.kind().equals(unit.kind()))
                .map(Member::parent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
