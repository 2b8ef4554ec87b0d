package io.tonghop.plan.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A level of administration; a smaller rank stands above a larger one. */
@Entity
class Tier {

    @Id
    private String code;

    private int rank;

    protected Tier() {}

    String code() {
        return code;
    }

    int rank() {
        return rank;
    }
}
