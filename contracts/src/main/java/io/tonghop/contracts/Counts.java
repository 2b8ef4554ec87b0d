package io.tonghop.contracts;

/**
 * How many units of a total have reported; the unit itself is among them when it owes a report.
 *
 * @param expected with an active obligation
 * @param received of those, with a report that counts
 * @param onTime of the received, submitted before the due moment
 * @param late of the received, submitted at or after the due moment
 * @param returned of the expected, sent back and not yet corrected
 * @param approved of the received, approved by the tier above
 */
public record Counts(long expected, long received, long onTime, long late, long returned, long approved) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** @throws ArithmeticException when a sum does not fit a {@code long} */
    public Counts plus(Counts other) {
        return new Counts(
                Math.addExact(expected, other.expected),
                Math.addExact(received, other.received),
                Math.addExact(onTime, other.onTime),
                Math.addExact(late, other.late),
                Math.addExact(returned, other.returned),
                Math.addExact(approved, other.approved));
    }
}
