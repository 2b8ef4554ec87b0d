package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.FormSpec.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between the cells of one report, on a form.
 *
 * @param cell the cell that is checked
 * @param of the cells it is compared with; none for {@link RuleKind#AT_MOST_TIMES_LAST}
 * @param message what a person is told about a breach
 * @param factor for {@link RuleKind#AT_MOST_TIMES_LAST} alone: an exact decimal above 0, at most 1,000, with at most four
 *     digits after the point; written as a JSON string
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(
        String code,
        RuleKind kind,
        String cell,
        List<String> of,
        Severity severity,
        Text message,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal factor) {

    public Rule {
        of = FormSpec.orEmpty(of);
        factor = factor == null ? null : Factor.plain(factor);
    }

    /** Whether there is a factor, and within its bounds. */
    public boolean hasUsableFactor() {
        return factor != null && Factor.isUsable(factor);
    }

    /**
     * The factor as an exact integer: a cell keeps the rule when {@code cell * 10000 <= factorTenThousandths * last}.
     *
     * @throws IllegalStateException for a rule that has no usable factor
     */
    public long factorTenThousandths() {
        if (factor == null || !Factor.isUsable(factor)) {
            throw new IllegalStateException("rule " + code + " has no factor");
        }
        return Factor.tenThousandths(factor);
    }
}
