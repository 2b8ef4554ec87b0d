package io.tonghop.report.content;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.MeasureType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a form asks of one unit.
 *
 * @param cells every cell of the form that holds a figure, with its type
 * @param asked the cells asked of this unit
 * @param sections where it may write prose: the narrative sections, and the cells of the form that hold text
 */
public record Questionnaire(Map<String, MeasureType> cells, Set<String> asked, Set<String> sections) {

    public static Questionnaire of(FormSpec form, String tier, Collection<String> asked) {
        Map<String, MeasureType> cells = new HashMap<>();
        form.cells().forEach(cell -> cells.put(cell.code(), cell.measure().type()));
        Set<String> sections = new HashSet<>();
        form.narrative().forEach(section -> sections.add(section.code()));
        Set<String> texts = new HashSet<>();
        form.measures().stream()
                .filter(measure -> measure.type() == MeasureType.text)
                .forEach(measure -> texts.add(measure.code()));
        form.indicators().stream()
                .filter(row -> row.tiers().isEmpty() || row.tiers().contains(tier))
                .forEach(row -> row.measures().stream()
                        .filter(texts::contains)
                        .forEach(measure -> sections.add(row.code() + "." + measure)));
        return new Questionnaire(cells, Set.copyOf(asked), sections);
    }

    /** Whether this is a cell or a section that the unit answers. */
    public boolean mentions(String code) {
        return asks(code) || sections.contains(code);
    }

    MeasureType typeOf(String cell) {
        return Objects.requireNonNull(cells.get(cell));
    }

    boolean knows(String cell) {
        return cells.containsKey(cell);
    }

    boolean asks(String cell) {
        return asked.contains(cell) && knows(cell);
    }
}
