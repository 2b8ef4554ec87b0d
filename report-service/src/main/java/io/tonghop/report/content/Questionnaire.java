package io.tonghop.report.content;

import io.tonghop.contracts.Figure;
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

    /** Whether what was saved is still what is asked; a plan may have been amended since. */
    public void check(Content content, Violations violations) {
        content.figures().forEach((cell, figure) -> {
            if (!asks(cell)) {
                violations.add(
                        "figures." + cell, "ô này không còn hỏi đơn vị của bạn", "is no longer asked of this unit");
            } else if ((figure instanceof Figure.Money) != (typeOf(cell) == MeasureType.money)) {
                violations.add("figures." + cell, "biểu mẫu đã đổi loại số liệu", "is of another type in the form now");
            }
        });
        for (int i = 0; i < content.nothing().size(); i++) {
            if (!asks(content.nothing().get(i))) {
                violations.add(
                        "nothing[" + i + "]", "ô này không còn hỏi đơn vị của bạn", "is no longer asked of this unit");
            }
        }
        content.narrative().keySet().stream()
                .filter(section -> !sections.contains(section))
                .forEach(section -> violations.add(
                        "narrative." + section, "biểu mẫu không còn mục này", "is no longer a section of the form"));
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
