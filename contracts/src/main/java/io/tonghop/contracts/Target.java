package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan wants reached, such as "50 % of the people of working age" or "at least one centre in each district".
 *
 * @param code of the ratio, the share or the cell of the form that is measured
 * @param value percent for a ratio or a share, the cell's own unit for a cell; exact
 * @param tier the units it is judged at; the issuer when absent
 * @param by the day it is to be reached; the last of the plan's period when absent
 * @param note as the plan words it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
        String code,
        Comparison comparison,
        @JsonProperty("value") BigDecimal value,
        @Nullable String tier,
        @Nullable LocalDate by,
        @Nullable Text note) {

    public Target {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
    }

    /** How the value is meant. */
    public enum Comparison {
        @JsonProperty("at-least")
        atLeast,
        @JsonProperty("at-most")
        atMost,
        /** It is reached already and must not be lost. */
        @JsonProperty("keep-at")
        keepAt,
        /** Every unit of the tier for itself. */
        @JsonProperty("at-least-each")
        atLeastEach
    }
}
