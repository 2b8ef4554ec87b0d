package io.tonghop.report.ledger;

import io.tonghop.platform.security.Caller;
import java.util.UUID;

/** Who changes a report, for the record. */
public record Author(String name, UUID unit) {

    public static Author of(Caller caller) {
        return new Author(caller.name(), caller.unitId());
    }
}
