package io.tonghop.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A notice that something is wrong with an obligation, on topic {@code alerts}, one key for each plan, unit and kind.
 *
 * @param since when the cause began
 * @param path where the unit stands for this plan: the unit first, the root last
 * @param message key and parameters from which a reader makes a sentence in its language
 */
public record AlertEvent(
        UUID planId,
        UUID unitId,
        Kind kind,
        long revision,
        Severity severity,
        Instant since,
        List<UUID> path,
        Message message,
        State state) {
    /** Refuses a value without what its key or its reader needs. */
    public AlertEvent {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(state, "state");
        path = List.copyOf(path);
    }

    public enum Kind {
        /** Due and not submitted. */
        overdue,
        /** Submitted at or after the due moment. */
        late,
        /** Sent back and not corrected. */
        returned
    }

    public enum Severity {
        info,
        warning,
        critical
    }

    public enum State {
        open,
        acknowledged,
        resolved
    }

    public record Message(String key, Map<String, String> parameters) {}
}
