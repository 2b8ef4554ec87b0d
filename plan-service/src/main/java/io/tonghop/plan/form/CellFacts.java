package io.tonghop.plan.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Basis;
import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.FormSpec.MeasureType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the figures of a cell mean, and who answers it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CellFacts(
        MeasureType type,
        @Nullable String currency,
        @Nullable Integer scale,
        @Nullable Basis basis,
        @Nullable String unit,
        List<String> tiers,
        List<String> kinds) {

    static CellFacts of(Cell cell) {
        return new CellFacts(
                cell.measure().type(),
                cell.measure().currency(),
                cell.measure().scale(),
                cell.indicator().basis(),
                cell.indicator().unit(),
                cell.indicator().tiers(),
                cell.indicator().kinds());
    }

    /** Why a figure of this cell and one of the other do not mean the same; empty when they do. */
    Optional<String> incomparableWith(CellFacts other) {
        if (type != other.type) {
            return Optional.of("other-type");
        }
        if (!Objects.equals(currency, other.currency)) {
            return Optional.of("other-currency");
        }
        if (!Objects.equals(scale, other.scale)) {
            return Optional.of("other-scale");
        }
        if (basis != other.basis) {
            return Optional.of("other-basis");
        }
        return Objects.equals(unit, other.unit) ? Optional.empty() : Optional.of("other-unit");
    }
}
