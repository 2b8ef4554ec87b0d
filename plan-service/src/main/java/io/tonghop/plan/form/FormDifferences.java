package io.tonghop.plan.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two forms, by the codes of their elements; the order of elements is not compared.
 *
 * @param form fields of the form itself: title and source
 * @param cells cells that hold figures
 */
public record FormDifferences(
        List<Field> form,
        Elements sections,
        Elements measures,
        Elements indicators,
        Cells cells,
        Elements rules,
        Elements ratios,
        Elements shares) {

    /** A field, as it is in the JSON of the form; absent where it is not there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(
            String field,
            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after) {}

    /** Elements that are only in the second form, only in the first, or in both and not the same. */
    public record Elements(List<String> added, List<String> removed, List<Element> changed) {}

    /** An element that changed, and how. */
    public record Element(String code, List<Field> fields) {}

    /** Cells that are only in the second form, only in the first, or in both and not the same. */
    public record Cells(List<String> added, List<String> removed, List<Cell> changed) {}

    /**
     * A cell whose type, currency, scale, unit, counting basis, tiers or kinds changed.
     *
     * @param comparable whether a figure of the first form and one of the second mean the same
     * @param reason why not: {@code other-type}, {@code other-currency}, {@code other-scale}, {@code other-basis} or
     *     {@code other-unit}, whichever comes first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            String code,
            List<Field> fields,
            boolean comparable,
            @Nullable String reason) {}
}
