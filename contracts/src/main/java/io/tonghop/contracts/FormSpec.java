package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report form: narrative sections, indicators (rows), measures (columns), rules and percentages. A cell is where
 * an indicator and a measure cross; its code is {@code indicator.measure}, such as {@code 1.1.people}.
 *
 * @param source where the form was decreed
 * @param ratios percentages of one sum in another
 * @param shares percentages of units that reached a value
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
        List<Rule> rules,
        List<Ratio> ratios,
        List<Share> shares) {

    public FormSpec {
        narrative = orEmpty(narrative);
        measures = orEmpty(measures);
        indicators = orEmpty(indicators);
        rules = orEmpty(rules);
        ratios = orEmpty(ratios);
        shares = orEmpty(shares);
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
     * @param scale digits after the point, for decimal; its figures are integers that count in that last place
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
     * @param kinds kinds of unit that answer it (administrative, department, school, association, other); empty means all
     * @param basis what it counts, seen from the rows below it; it decides the rules between them
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
            List<String> kinds,
            @Nullable Basis basis,
            @Nullable Text note) {

        public Indicator {
            measures = orEmpty(measures);
            tiers = orEmpty(tiers);
            kinds = orEmpty(kinds);
        }

        /** Whether units of this tier answer it, be it only those of some kinds. */
        public boolean isAskedOf(String tier) {
            return tiers.isEmpty() || tiers.contains(tier);
        }

        /** Whether a unit of this tier and kind answers it. */
        public boolean isAskedOf(String tier, String kind) {
            return isAskedOf(tier) && (kinds.isEmpty() || kinds.contains(kind));
        }
    }

    /** Whether a breach stops a submission or asks for an explanation. */
    public enum Severity {
        warning,
        error
    }

    /** A cell that holds a figure. */
    public record Cell(String code, Indicator indicator, Measure measure) {}

    /**
     * What this code names, if anything that a target can be set for. Codes of cells, ratios and shares are unique together in a
     * form that was accepted, so that one code names one of them. A ratio and a share are percentages; the values of a cell count
     * in the last place of its measure.
     */
    public Optional<Measured> measured(String code) {
        if (ratios.stream().anyMatch(ratio -> ratio.code().equals(code))) {
            return Optional.of(Measured.ratio);
        }
        if (shares.stream().anyMatch(share -> share.code().equals(code))) {
            return Optional.of(Measured.share);
        }
        return cells().stream()
                .filter(cell -> cell.code().equals(code))
                .map(cell -> Measured.cell)
                .findAny();
    }

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

    /**
     * The rules that a report is held against: those written, then those that follow from the basis of each parent row, with
     * codes such as {@code basis:1.people:equals-sum}. A written rule of the same kind on the same cell replaces the one that
     * would follow.
     */
    @JsonIgnore
    public List<Rule> effectiveRules() {
        return Stream.concat(rules.stream(), derivedRules().stream()).toList();
    }

    /** The rules among {@link #effectiveRules()} that nobody wrote. */
    @JsonIgnore
    public List<Rule> derivedRules() {
        return new BasisRules(this).derived();
    }

    /** Codes of the cells that units of this tier answer, be it only those of some kinds. */
    public List<String> cellsAskedOf(String tier) {
        return cells().stream()
                .filter(cell -> cell.indicator().isAskedOf(tier))
                .map(Cell::code)
                .toList();
    }

    /** Codes of the cells that a unit of this tier and kind answers. */
    public List<String> cellsAskedOf(String tier, String kind) {
        return cells().stream()
                .filter(cell -> cell.indicator().isAskedOf(tier, kind))
                .map(Cell::code)
                .toList();
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
