package io.tonghop.plan.reorganisation;

import java.util.UUID;

/**
 * Who came after whom.
 *
 * @param divided only a part of the predecessor went there
 */
record Succession(UUID predecessor, UUID successor, Operation operation, boolean divided) {

    /** How. */
    enum Operation {
        rename,
        merge,
        split
    }
}
