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

    /** The state of a deadline changed; its row is held by the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stateChanged(Subject subject, Instant since) throws SQLException {
        for (Alert known : alerts.hold(subject.planId(), subject.unitId())) {
            if (known.state() != AlertEvent.State.resolved && known.kind() != subject.cause()) {
                keep(known.in(AlertEvent.State.resolved));
            }
        }
        AlertEvent.Kind cause = subject.cause();
        if (cause != null) {
            long revision = alerts.revision(subject.planId(), subject.unitId(), cause) + 1;
            keep(new Alert(
                    subject.planId(),
                    subject.unitId(),
                    cause,
                    revision,
                    severity(cause),
                    since,
                    AlertEvent.State.open,
                    subject.path(),
                    parameters(subject)));
        }
    }

    /**
     * An operator has seen it.
     *
     * @param subtree the operator's unit
     */
    @Transactional(rollbackOn = SQLException.class)
    void acknowledge(UUID planId, UUID unitId, AlertEvent.Kind kind, UUID subtree) throws SQLException {
        Alert alert = alerts.hold(planId, unitId).stream()
                .filter(known -> known.kind() == kind && known.path().contains(subtree))
                .findFirst()
                .orElseThrow(NotificationError.ALERT_NOT_FOUND::problem);
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
