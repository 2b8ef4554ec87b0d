package io.tonghop.local.platform;

/** Why the platform does not start, in one line for the person at the terminal. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String line) {
        super(line);
    }
}
