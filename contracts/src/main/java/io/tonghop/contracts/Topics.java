package io.tonghop.contracts;

import java.util.UUID;

/** Names of the topics and the shape of their keys. All are compacted; {@code <topic>-dlq} holds what could not be read. */
public final class Topics {

    /** {@link UnitEvent} by unitId. */
    public static final String UNITS = "units";
    /** {@link PlanEvent} by planId. */
    public static final String PLANS = "plans";
    /** {@link ObligationEvent} by planId/unitId; shares its partitions with {@link #REPORTS}. */
    public static final String OBLIGATIONS = "obligations";
    /** {@link ReportEvent} by planId/unitId. */
    public static final String REPORTS = "reports";
    /** {@link TotalEvent} by planId/unitId. */
    public static final String TOTALS = "totals";
    /** {@link AlertEvent} by planId/unitId/kind. */
    public static final String ALERTS = "alerts";

    private Topics() {}

    /** The key of obligations, reports and totals: {@code planId/unitId}. */
    public static String key(UUID planId, UUID unitId) {
        return planId + "/" + unitId;
    }

    /** Where records of a topic go that cannot be read. */
    public static String deadLetters(String topic) {
        return topic + "-dlq";
    }
}
