package io.tonghop.report.obligation;

import io.tonghop.contracts.Topics;
import java.util.UUID;

/** Names an obligation and the report that meets it. */
public record ReportKey(UUID planId, UUID unitId) {

    /** As on the topics. */
    public String onTopic() {
        return Topics.key(planId, unitId);
    }
}
