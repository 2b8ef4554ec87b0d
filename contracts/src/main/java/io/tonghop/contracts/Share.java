package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A percentage that a form defines: of the units of a tier that are asked a cell, those whose figure reached a value.
 *
 * @param tier tier of the units that are counted
 * @param value in the last place of the cell's measure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(
        String code,
        Text name,
        String tier,
        String cell,
        Comparison comparison,
        @Nullable Long value,
        @Nullable Text note) {}
