package io.tonghop.plan.form;

import io.tonghop.contracts.Figure;
import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.Ratio;
import io.tonghop.contracts.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Percentages: over cells that the form has, with codes that name nothing else that a target can be set for. */
final class PercentagePolicy {

    private static final int MOST_CELLS = 500;

    private final FormCells cells;
    private final Set<String> tiers;
    private final FormFindings findings;

    private PercentagePolicy(FormCells cells, Set<String> tiers, FormFindings findings) {
        this.cells = cells;
        this.tiers = tiers;
        this.findings = findings;
    }

    static void check(FormSpec form, FormCells cells, Set<String> tiers, FormFindings findings) {
        PercentagePolicy policy = new PercentagePolicy(cells, tiers, findings);
        for (int i = 0; i < form.ratios().size(); i++) {
            policy.check(form.ratios().get(i), "ratios[" + i + "]");
        }
        for (int i = 0; i < form.shares().size(); i++) {
            policy.check(form.shares().get(i), "shares[" + i + "]");
        }
    }

    private void check(Ratio ratio, String field) {
        checkCode(ratio.code(), field + ".code");
        findings.written(field + ".name", ratio.name());
        findings.note(field + ".denominatorSource", ratio.denominatorSource());
        findings.note(field + ".note", ratio.note());
        Optional<Cell> first = ratio.numerator().stream().findFirst().flatMap(cells::find);
        checkSide(ratio.numerator(), first, Set.of(), field + ".numerator");
        checkSide(ratio.denominator(), first, new HashSet<>(ratio.numerator()), field + ".denominator");
    }

    private void checkSide(List<String> side, Optional<Cell> first, Set<String> other, String field) {
        boolean fits = !side.isEmpty() && side.size() <= MOST_CELLS;
        findings.check(fits, field, "từ 1 đến %1$d ô / from 1 to %1$d cells".formatted(MOST_CELLS));
        Set<String> seen = new HashSet<>();
        for (int i = 0; fits && i < side.size(); i++) {
            String place = field + "[" + i + "]";
            Optional<Cell> cell = cells.named(side.get(i), place, findings);
            findings.check(seen.add(side.get(i)), place, "ô trùng / the cell is there twice");
            findings.check(!other.contains(side.get(i)), place, "ô ở cả tử số và mẫu số / the cell is on both sides");
            findings.check(
                    first.isEmpty() || cell.isEmpty() || FormCells.addUp(first.get(), cell.get()),
                    place,
                    "khác loại số liệu / is of another type, currency or scale");
        }
    }

    private void check(Share share, String field) {
        checkCode(share.code(), field + ".code");
        findings.written(field + ".name", share.name());
        findings.note(field + ".note", share.note());
        findings.present(share.comparison(), field + ".comparison");
        Long value = share.value();
        findings.check(
                value != null && value >= 0 && value <= Figure.CAP,
                field + ".value",
                "từ 0 đến %1$d / from 0 to %1$d".formatted(Figure.CAP));
        Optional<Cell> cell = cells.named(share.cell(), field + ".cell", findings);
        checkTier(share.tier(), cell, field + ".tier");
    }

    private void checkTier(@Nullable String tier, Optional<Cell> cell, String field) {
        if (tier == null || !tiers.contains(tier)) {
            findings.check(false, field, "không có cấp này / no such tier: " + Printable.shown(tier));
        } else {
            findings.check(
                    cell.isEmpty() || cell.get().indicator().isAskedOf(tier),
                    field,
                    "cấp này không trả lời ô đó / this tier does not answer the cell");
        }
    }

    private void checkCode(@Nullable String code, String field) {
        findings.newCode("percentages", field, code);
        findings.check(cells.find(code).isEmpty(), field, "là mã của một ô / is the code of a cell");
    }
}
