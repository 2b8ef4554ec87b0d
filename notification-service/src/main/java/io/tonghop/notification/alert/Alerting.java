package io.tonghop.notification.alert;

import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.notification.NotificationError;
import io.tonghop.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens an alert when its cause begins and resolves it when the cause is gone. Every change is kept, published and announced to the
 * open streams in the transaction that made it.
 */
@ApplicationScoped
public class Alerting {

    /**
     * What an alert would be about.
     *
     * @param path where the unit stands: the unit first, the root last
     * @param cause what is wrong now, if anything is
     */
    public record Subject(
            UUID planId,
            UUID unitId,
            List<UUID> path,
            Instant due,
            @Nullable Instant submittedAt,
            AlertEvent.@Nullable Kind cause) {}

    private final AlertRepository alerts;
    private final Outbox outbox;

    Alerting(AlertRepository alerts, Outbox outbox) {
        this.alerts = alerts;
        this.outbox = outbox;
    }

    /**
     * Brings the alerts of a unit in line with what is wrong now; told what it knows already, it changes nothing. The deadline's
     * row is held by the caller's transaction.
     *
     * @param since when the deadline came into its state
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Subject subject, Instant since) throws SQLException {
        Alert same = null;
        for (Alert known : alerts.hold(subject.planId(), subject.unitId())) {
            if (known.kind() == subject.cause()) {
                same = known;
            } else if (known.state() != AlertEvent.State.resolved) {
                keep(known.in(AlertEvent.State.resolved));
            }
        }
        AlertEvent.Kind cause = subject.cause();
        if (cause != null) {
            Alert current = current(subject, cause, since, same);
            if (!current.equals(same)) {
                keep(current.in(current.state()));
            }
        }
    }

    /** The alert as it should be, still at the known revision; what an operator has seen stays seen while it lasts. */
    private static Alert current(Subject subject, AlertEvent.Kind cause, Instant since, @Nullable Alert known) {
        return new Alert(
                subject.planId(),
                subject.unitId(),
                cause,
                known == null ? 0 : known.revision(),
                severity(cause),
                began(subject, cause, since),
                known == null || known.state() == AlertEvent.State.resolved ? AlertEvent.State.open : known.state(),
                subject.path(),
                parameters(subject));
    }

    private static Instant began(Subject subject, AlertEvent.Kind cause, Instant since) {
        Instant submittedAt = subject.submittedAt();
        return cause == AlertEvent.Kind.late && submittedAt != null ? submittedAt : since;
    }

    /**
     * An operator has seen it.
     *
     * @param subtree the operator's unit
     */
    @Transactional(rollbackOn = SQLException.class)
    void acknowledge(UUID planId, UUID unitId, AlertEvent.Kind kind, UUID subtree) throws SQLException {
        Alert alert =
                alerts.hold(planId, unitId, kind, subtree).orElseThrow(NotificationError.ALERT_NOT_FOUND::problem);
        switch (alert.state()) {
            case open -> keep(alert.in(AlertEvent.State.acknowledged));
            case acknowledged -> {
                // A repeat changes nothing.
            }
            case resolved -> throw NotificationError.ALERT_RESOLVED.problem();
        }
    }

    private void keep(Alert alert) throws SQLException {
        alerts.keep(alert);
        outbox.append(Topics.ALERTS, alert.key(), "io.tonghop.alert." + alert.state(), alert.event());
    }

    private static AlertEvent.Severity severity(AlertEvent.Kind kind) {
        return switch (kind) {
            case overdue -> AlertEvent.Severity.critical;
            case late, returned -> AlertEvent.Severity.warning;
        };
    }

    private static Map<String, String> parameters(Subject subject) {
        Map<String, String> parameters =
                new TreeMap<>(Map.of("due", subject.due().toString()));
        if (subject.submittedAt() != null) {
            parameters.put("submittedAt", subject.submittedAt().toString());
        }
        return parameters;
    }
}
