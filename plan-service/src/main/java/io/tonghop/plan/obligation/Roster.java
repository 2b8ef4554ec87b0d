package io.tonghop.plan.obligation;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.ObligationEvent.Kind;
import java.util.UUID;

/**
 * Who owes one kind of thing under one plan.
 *
 * @param form the plan's
 */
public record Roster(UUID planId, Kind kind, FormSpec form) {

    /** Who owes reports. */
    public static Roster ofReports(UUID planId, FormSpec form) {
        return new Roster(planId, Kind.report, form);
    }

    /** Who owes plans. */
    public static Roster ofPlans(UUID planId, FormSpec form) {
        return new Roster(planId, Kind.plan, form);
    }

    ObligationId id(UUID unitId) {
        return new ObligationId(planId, unitId, kind);
    }
}
