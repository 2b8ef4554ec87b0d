package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A percentage that a form defines: the sum of some cells in the sum of others, none of which is on both sides. It is computed
 * at each unit from its own sums; percentages are never added.
 *
 * @param denominatorSource where the denominator comes from, and of which date
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ratio(
        String code,
        Text name,
        List<String> numerator,
        List<String> denominator,
        @Nullable Text denominatorSource,
        @Nullable Text note) {

    public Ratio {
        numerator = FormSpec.orEmpty(numerator);
        denominator = FormSpec.orEmpty(denominator);
    }
}
