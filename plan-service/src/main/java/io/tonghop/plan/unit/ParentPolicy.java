package io.tonghop.plan.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands above a row: units with its parent code in the nearest tier above that had that code in its time. A parent
 * that was renamed or replaced on the way gives one span after another; together they must cover the row's validity. A department
 * or a school may also stand below an administrative unit of its own tier, as a province's department does.
 */
final class ParentPolicy {

    private final UnitMerge units;
    private final Map<String, Integer> ranks;
    private final List<String> nearestFirst;
    private final Violations violations;

    ParentPolicy(UnitMerge units, Map<String, Integer> ranks, Violations violations) {
        this.units = units;
        this.ranks = ranks;
        this.violations = violations;
        this.nearestFirst = ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parents of a row in their order; none at the top, or when there was something to note. */
    List<ParentSpan> parentsOf(UnitRow row) {
        String code = row.parentCode();
        if (code == null) {
            return List.of();
        }
        List<ParentSpan> spans = nearestFirst.stream()
                .filter(tier -> row.parentTier() == null || row.parentTier().equals(tier))
                .filter(tier -> rank(tier) < rank(row.tier()) || (tier.equals(row.tier()) && !row.isAdministrative()))
                .map(tier -> spans(row, tier, code))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (spans.isEmpty()) {
            violations.add(row.line(), "parent_code", whyNoneAbove(row, code));
        } else if (!covers(spans, row.validity())) {
            violations.add(
                    row.line(),
                    "parent_code",
                    "cấp trên " + code + " không có suốt thời gian / parent " + code + " is not there all the time "
                            + row.validity());
        }
        return spans;
    }

    private List<ParentSpan> spans(UnitRow row, String tier, String code) {
        return units.at(tier, code).stream()
                .filter(parent -> parent.validity().overlaps(row.validity()))
                .filter(parent -> parent.isAdministrative() || !tier.equals(row.tier()))
                .map(parent -> new ParentSpan(parent.id(), parent.validity().intersection(row.validity())))
                .toList();
    }

    private static boolean covers(List<ParentSpan> spans, Validity validity) {
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).validity().meets(spans.get(i).validity())) {
                return false;
            }
        }
        Validity all = new Validity(
                spans.get(0).validity().from(),
                spans.get(spans.size() - 1).validity().to());
        return all.contains(validity);
    }

    private String whyNoneAbove(UnitRow row, String code) {
        List<String> chain = chain(row, code);
        if (chain.size() > 1 && chain.get(chain.size() - 1).equals(row.code())) {
            return "vòng lặp / a cycle: " + String.join(" → ", chain);
        }
        return chain.size() > 2 || at(code) != null
                ? "không thuộc cấp trên / not in a tier above: " + code
                : "không có cấp trên này / no such parent: " + code;
    }

    /** Follows parent codes from a row, whatever their tiers, until they end or repeat. */
    private List<String> chain(UnitRow row, String code) {
        List<String> chain = new ArrayList<>(List.of(row.code()));
        Set<String> seen = new HashSet<>();
        String next = code;
        while (next != null && seen.add(next)) {
            chain.add(next);
            UnitRow parent = at(next);
            next = next.equals(row.code()) || parent == null ? null : parent.parentCode();
        }
        return chain;
    }

    private @Nullable UnitRow at(String code) {
        return nearestFirst.stream()
                .flatMap(tier -> units.at(tier, code).stream())
                .map(UnitDraft::row)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private int rank(String tier) {
        return ranks.getOrDefault(tier, Integer.MAX_VALUE);
    }
}
