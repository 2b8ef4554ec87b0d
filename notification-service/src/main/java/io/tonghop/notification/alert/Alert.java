package io.tonghop.notification.alert;

import io.tonghop.contracts.AlertEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An alert as it is kept; one for each plan, unit and kind. */
record Alert(
        UUID planId,
        UUID unitId,
        AlertEvent.Kind kind,
        long revision,
        AlertEvent.Severity severity,
        Instant since,
        AlertEvent.State state,
        List<UUID> path,
        Map<String, String> parameters) {

    String key() {
        return planId + "/" + unitId + "/" + kind;
    }

    Alert in(AlertEvent.State next) {
        return new Alert(planId, unitId, kind, revision + 1, severity, since, next, path, parameters);
    }

    AlertEvent event() {
        return new AlertEvent(
                planId,
                unitId,
                kind,
                revision,
                severity,
                since,
                path,
                new AlertEvent.Message("alert." + kind, parameters),
                state);
    }
}
