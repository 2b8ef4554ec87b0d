package io.tonghop.plan.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The units there are and the rows of a file, brought together: a row with the tier, code and first day of a unit is that unit,
 * any other is a new one.
 */
final class UnitMerge {

    private record Place(String tier, String code) {}

    private final Map<Place, List<UnitDraft>> byPlace = new HashMap<>();
    private final Map<UUID, UnitDraft> byId = new HashMap<>();
    private final List<UnitDraft> imported = new ArrayList<>();
    private final Violations violations;

    UnitMerge(Collection<Unit> units, Collection<UnitRow> rows, Violations violations) {
        this.violations = violations;
        Map<List<Object>, Unit> known = new HashMap<>();
        units.forEach(unit -> known.put(identity(unit.tier(), unit.code(), unit.validity()), unit));
        for (UnitRow row : rows) {
            imported.add(UnitDraft.of(row, known.remove(identity(row.tier(), row.code(), row.validity()))));
        }
        imported.forEach(this::add);
        known.values().forEach(unit -> add(UnitDraft.of(unit)));
        byPlace.values().forEach(this::checkOverlaps);
    }

    /** The units of the file, in its order. */
    List<UnitDraft> imported() {
        return imported;
    }

    /** All that have had this code in this tier, earliest first. */
    List<UnitDraft> at(String tier, String code) {
        return byPlace.getOrDefault(new Place(tier, code), List.of());
    }

    /** Notes units that the file does not mention, but whose parent it takes away from above them. */
    void checkOrphans(Collection<UnitEdge> edges) {
        for (UnitEdge edge : edges) {
            UnitDraft child = byId.get(edge.unitId());
            UnitDraft parent = byId.get(edge.span().parentId());
            if (child == null || parent == null || child.row() != null || parent.row() == null) {
                continue;
            }
            if (!parent.validity().contains(edge.span().validity())) {
                violations.add(
                        parent.row().line(),
                        "valid_to",
                        "đơn vị " + child.code() + " còn trực thuộc / unit " + child.code() + " still stands below it "
                                + edge.span().validity());
            }
        }
    }

    private void add(UnitDraft draft) {
        byId.put(draft.id(), draft);
        byPlace.computeIfAbsent(new Place(draft.tier(), draft.code()), place -> new ArrayList<>())
                .add(draft);
    }

    private void checkOverlaps(List<UnitDraft> sameCode) {
        sameCode.sort(Comparator.comparing(UnitDraft::validity, Validity::byBeginning));
        for (int i = 1; i < sameCode.size(); i++) {
            UnitDraft earlier = sameCode.get(i - 1);
            UnitDraft later = sameCode.get(i);
            UnitRow row = later.row() != null ? later.row() : earlier.row();
            if (row != null && earlier.validity().overlaps(later.validity())) {
                UnitDraft other = later.row() != null ? earlier : later;
                violations.add(
                        row.line(),
                        "valid_from",
                        "trùng thời gian với / overlaps in time with " + row.tier() + " " + row.code() + " "
                                + other.validity()
                                + (other.row() == null ? "" : " (" + other.row().line() + ")"));
            }
        }
    }

    private static List<Object> identity(String tier, String code, Validity validity) {
        return List.of(tier, code, validity.from() == null ? "" : validity.from());
    }
}
