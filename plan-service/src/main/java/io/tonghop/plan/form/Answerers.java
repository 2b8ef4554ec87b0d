package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec.Cell;
import java.util.List;
import java.util.Optional;

/** Which units answer some cells together, by tier and kind; an empty list means all. */
record Answerers(List<String> tiers, List<String> kinds) {

    static final Answerers ALL = new Answerers(List.of(), List.of());

    static Answerers of(Cell cell) {
        return new Answerers(cell.indicator().tiers(), cell.indicator().kinds());
    }

    /** Those of them that answer this cell too, if there are any. */
    Optional<Answerers> and(Cell cell) {
        Answerers other = of(cell);
        return common(tiers, other.tiers)
                .flatMap(both -> common(kinds, other.kinds).map(either -> new Answerers(both, either)));
    }

    private static Optional<List<String>> common(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(one.isEmpty() ? other : one);
        }
        List<String> both = one.stream().filter(other::contains).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
