package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Measure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a form by their codes, and what keeps several of them apart. */
final class FormCells {

    private final Map<String, Cell> figures = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    FormCells(FormSpec form) {
        form.cells().forEach(cell -> figures.put(cell.code(), cell));
        for (Indicator row : form.indicators()) {
            row.measures().stream()
                    .map(measure -> row.code() + "." + measure)
                    .filter(code -> !figures.containsKey(code))
                    .forEach(texts::add);
        }
    }

    Optional<Cell> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(figures.get(code));
    }

    /** Finds a cell that a field names; a violation when it holds no figure. */
    Optional<Cell> named(@Nullable String code, String field, FormFindings findings) {
        Optional<Cell> cell = find(code);
        if (cell.isEmpty()) {
            String why = code != null && texts.contains(code)
                    ? "ô này không có số liệu / the cell holds no figure: "
                    : "không có ô này / no such cell: ";
            findings.check(false, field, why + Printable.shown(code));
        }
        return cell;
    }

    /** Whether figures of both cells can be added: one type, currency and scale. */
    static boolean addUp(Cell one, Cell other) {
        Measure a = one.measure();
        Measure b = other.measure();
        return a.type() == b.type()
                && Objects.equals(a.currency(), b.currency())
                && Objects.equals(a.scale(), b.scale());
    }
}
