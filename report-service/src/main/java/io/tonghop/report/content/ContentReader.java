package io.tonghop.report.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.contracts.Figure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a unit sends against what it was asked. Whatever is wrong is added to the violations, all of it. */
public final class ContentReader {

    private final Questionnaire questionnaire;
    private final Violations violations;

    public ContentReader(Questionnaire questionnaire, Violations violations) {
        this.questionnaire = questionnaire;
        this.violations = violations;
    }

    /** Usable only when no violation was added. A part that is absent is empty: what is sent replaces what was there. */
    public Content read(JsonNode body) {
        return new Content(
                figures(body.path("figures")),
                nothing(body.path("nothing"), body.path("figures")),
                narrative(body.path("narrative")));
    }

    private Map<String, Figure> figures(JsonNode node) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (isObject(node, "figures")) {
            node.properties().forEach(entry -> {
                String cell = entry.getKey();
                String field = "figures." + cell;
                if (isAsked(cell, field)) {
                    FigureReader.read(entry.getValue(), questionnaire.typeOf(cell), field, violations)
                            .ifPresent(figure -> figures.put(cell, figure));
                }
            });
        }
        return figures;
    }

    private List<String> nothing(JsonNode node, JsonNode figures) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            violations.add("nothing", "phải là danh sách mã ô", "must be a list of cell codes");
            return List.of();
        }
        Set<String> cells = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            String field = "nothing[" + i + "]";
            JsonNode item = node.get(i);
            if (!item.isTextual()) {
                violations.add(field, "phải là mã ô", "must be a cell code");
            } else if (isAsked(item.textValue(), field)) {
                String cell = item.textValue();
                if (figures.has(cell)) {
                    violations.add(
                            field,
                            "vừa có số liệu vừa khai không phát sinh",
                            "has a figure and is said to have nothing to report");
                } else if (!cells.add(cell)) {
                    violations.add(field, "lặp lại", "is repeated");
                }
            }
        }
        return List.copyOf(cells);
    }

    private Map<String, String> narrative(JsonNode node) {
        Map<String, String> sections = new LinkedHashMap<>();
        if (isObject(node, "narrative")) {
            node.properties().forEach(entry -> {
                String field = "narrative." + entry.getKey();
                if (questionnaire.sections().contains(entry.getKey())) {
                    Prose.read(entry.getValue(), field, Prose.SECTION, violations)
                            .ifPresent(text -> sections.put(entry.getKey(), text));
                } else {
                    violations.add(field, "biểu mẫu không có mục này", "is not a section of the form");
                }
            });
        }
        return sections;
    }

    private boolean isAsked(String cell, String field) {
        if (!questionnaire.knows(cell)) {
            violations.add(field, "biểu mẫu không có ô này", "is not a cell of the form");
            return false;
        }
        if (!questionnaire.asks(cell)) {
            violations.add(field, "ô này không hỏi đơn vị của bạn", "is not asked of this unit");
            return false;
        }
        return true;
    }

    private boolean isObject(JsonNode node, String field) {
        if (!node.isObject() && !node.isMissingNode()) {
            violations.add(field, "phải là một đối tượng", "must be an object");
        }
        return node.isObject();
    }
}
