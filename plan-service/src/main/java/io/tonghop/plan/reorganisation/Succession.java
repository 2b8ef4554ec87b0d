package io.tonghop.plan.reorganisation;

import java.util.UUID;

/**
 * Who came after whom.
 *
 * @param divided only a part of the predecessor went there
 */
record Succession(UUID predecessor, UUID successor, Operation operation, boolean divided) {

    Succession between(UUID first, UUID last) {
        return new Succession(first, last, operation, divided);
    }

    /** How, the gentlest first. */
    enum Operation {
        rename,
        merge,
        split
    }
}
