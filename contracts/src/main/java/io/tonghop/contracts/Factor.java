package io.tonghop.contracts;

import java.math.BigDecimal;

/** The exact factor of a rule: above 0, at most 1,000, with at most four digits after the point. */
final class Factor {

    private static final int PLACES = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private Factor() {}

    /** Without needless zeros, so that 1.50 and 1.5 are the same; what is out of range stays as it came. */
    static BigDecimal plain(BigDecimal factor) {
        BigDecimal stripped = factor.stripTrailingZeros();
        return stripped.scale() < 0 && inRange(stripped) ? stripped.setScale(0) : stripped;
    }

    static boolean isUsable(BigDecimal factor) {
        return inRange(factor) && factor.stripTrailingZeros().scale() <= PLACES;
    }

    static long tenThousandths(BigDecimal factor) {
        return factor.movePointRight(PLACES).longValueExact();
    }

    private static boolean inRange(BigDecimal factor) {
        return factor.signum() > 0 && factor.compareTo(MOST) <= 0;
    }
}
