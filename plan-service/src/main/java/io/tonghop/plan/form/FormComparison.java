package io.tonghop.plan.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Measure;
import io.tonghop.contracts.FormSpec.Section;
import io.tonghop.contracts.Ratio;
import io.tonghop.contracts.Rule;
import io.tonghop.contracts.Share;
import io.tonghop.plan.form.FormDifferences.Cell;
import io.tonghop.plan.form.FormDifferences.Cells;
import io.tonghop.plan.form.FormDifferences.Element;
import io.tonghop.plan.form.FormDifferences.Elements;
import io.tonghop.plan.form.FormDifferences.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Holds two forms against each other, element by element and field by field. */
final class FormComparison {

    private final ObjectMapper json;

    FormComparison(ObjectMapper json) {
        this.json = json;
    }

    FormDifferences of(FormSpec before, FormSpec after) {
        return new FormDifferences(
                fields(heading(before), heading(after)),
                elements(before.narrative(), after.narrative(), Section::code),
                elements(before.measures(), after.measures(), Measure::code),
                elements(before.indicators(), after.indicators(), Indicator::code),
                cells(before, after),
                elements(before.rules(), after.rules(), Rule::code),
                elements(before.ratios(), after.ratios(), Ratio::code),
                elements(before.shares(), after.shares(), Share::code));
    }

    private <T> Elements elements(List<T> before, List<T> after, Function<T, String> code) {
        Map<String, T> old = byCode(before, code);
        Map<String, T> now = byCode(after, code);
        List<Element> changed = new ArrayList<>();
        now.forEach((key, element) -> {
            T was = old.get(key);
            if (was != null && !was.equals(element)) {
                changed.add(new Element(key, fields(was, element)));
            }
        });
        return new Elements(onlyIn(now, old), onlyIn(old, now), changed);
    }

    private Cells cells(FormSpec before, FormSpec after) {
        Map<String, CellFacts> old = facts(before);
        Map<String, CellFacts> now = facts(after);
        List<Cell> changed = new ArrayList<>();
        now.forEach((code, cell) -> {
            CellFacts was = old.get(code);
            if (was != null && !was.equals(cell)) {
                String reason = was.incomparableWith(cell).orElse(null);
                changed.add(new Cell(code, fields(was, cell), reason == null, reason));
            }
        });
        return new Cells(onlyIn(now, old), onlyIn(old, now), changed);
    }

    private List<Field> fields(Object before, Object after) {
        JsonNode old = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        Set<String> names = new TreeSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> new Field(name, old.get(name), now.get(name)))
                .filter(field -> field.before() == null || !field.before().equals(field.after()))
                .toList();
    }

    private static Map<String, Object> heading(FormSpec form) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("title", form.title());
        if (form.source() != null) {
            heading.put("source", form.source());
        }
        return heading;
    }

    private static Map<String, CellFacts> facts(FormSpec form) {
        Map<String, CellFacts> facts = new LinkedHashMap<>();
        form.cells().forEach(cell -> facts.put(cell.code(), CellFacts.of(cell)));
        return facts;
    }

    private static <T> Map<String, T> byCode(List<T> elements, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        elements.forEach(element -> byCode.put(code.apply(element), element));
        return byCode;
    }

    private static List<String> onlyIn(Map<String, ?> one, Map<String, ?> other) {
        return one.keySet().stream().filter(code -> !other.containsKey(code)).toList();
    }
}
