package io.tonghop.aggregation.rollup;

/** A record that is not what its topic promises; it goes to the dead letters, and the rest flows on. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
