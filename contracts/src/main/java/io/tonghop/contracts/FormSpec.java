package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report form: narrative sections, indicators (rows), measures (columns) and rules. A cell is where an indicator
 * and a measure cross; its code is {@code indicator.measure}, such as {@code 1.1.people}.
 *
 * @param source where the form was decreed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormSpec(
        String code,
        int version,
        Text title,
        @Nullable String source,
        List<Section> narrative,
        List<Measure> measures,
        List<Indicator> indicators,
        List<Rule> rules) {

    public FormSpec {
        narrative = orEmpty(narrative);
        measures = orEmpty(measures);
        indicators = orEmpty(indicators);
        rules = orEmpty(rules);
    }

    /** A heading under which a unit writes prose. */
    public record Section(String code, Text name) {}

    /** How the value of a cell is to be read. */
    public enum MeasureType {
        count,
        money,
        decimal,
        text
    }

    /**
     * A column.
     *
     * @param currency ISO 4217, for money
     * @param scale digits after the point, for decimal; its figures count in that last place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Measure(
            String code,
            Text name,
            MeasureType type,
            @Nullable String currency,
            @Nullable Integer scale) {}

    /**
     * A row.
     *
     * @param parent code of the row it is part of
     * @param unit unit of measure as printed on the form, such as {@code lớp/người}
     * @param heading whether the row only titles the rows below it
     * @param measures codes of its columns, in order
     * @param tiers tiers that answer it; empty means all
     * @param note for the person who fills it in
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Indicator(
            String code,
            @Nullable String parent,
            Text name,
            @Nullable String unit,
            boolean heading,
            List<String> measures,
            List<String> tiers,
            @Nullable Text note) {

        public Indicator {
            measures = orEmpty(measures);
            tiers = orEmpty(tiers);
        }
    }

    /** Whether a breach stops a submission or asks for an explanation. */
    public enum Severity {
        warning,
        error
    }

    /**
     * A relation between cells.
     *
     * @param kind {@code equals-sum}: cell equals the sum of the others
     */
    public record Rule(String code, String kind, String cell, List<String> of, Severity severity, Text message) {}

    /** A cell that holds a figure. */
    public record Cell(String code, Indicator indicator, Measure measure) {}

    /** The cells with figures, in the order of the form; text cells are not among them. */
    @JsonIgnore
    public List<Cell> cells() {
        Map<String, Measure> byCode = new HashMap<>();
        measures.forEach(measure -> byCode.put(measure.code(), measure));
        List<Cell> cells = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (String code : indicator.measures()) {
                Measure measure = byCode.get(code);
                if (measure != null && measure.type() != MeasureType.text) {
                    cells.add(new Cell(indicator.code() + "." + code, indicator, measure));
                }
            }
        }
        return cells;
    }

    /** Codes of the cells that a unit of this tier answers. */
    public List<String> cellsAskedOf(String tier) {
        return cells().stream()
                .filter(cell -> cell.indicator().tiers().isEmpty()
                        || cell.indicator().tiers().contains(tier))
                .map(Cell::code)
                .toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
