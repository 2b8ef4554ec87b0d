package io.tonghop.notification.deadline;

import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.notification.alert.Alerting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps deadlines up to date: with what arrives, and with the clock. State, alerts and events change in one transaction. */
@ApplicationScoped
public class DeadlineWatch {

    private static final int BATCH = 500;

    private final DeadlineRepository deadlines;
    private final Alerting alerting;

    DeadlineWatch(DeadlineRepository deadlines, Alerting alerting) {
        this.deadlines = deadlines;
        this.alerting = alerting;
    }

    @Transactional(rollbackOn = SQLException.class)
    public void keepPlans(List<PlanEvent> plans) throws SQLException {
        for (PlanEvent plan : plans) {
            deadlines.keep(plan);
        }
    }

    @Transactional(rollbackOn = SQLException.class)
    public void keepObligations(List<ObligationEvent> obligations) throws SQLException {
        for (ObligationEvent duty : inLockOrder(obligations, ObligationEvent::planId, ObligationEvent::unitId)) {
            if (deadlines.keep(duty)) {
                decide(duty.planId(), duty.unitId());
            }
        }
    }

    @Transactional(rollbackOn = SQLException.class)
    public void keepReports(List<ReportEvent> reports) throws SQLException {
        for (ReportEvent report : inLockOrder(reports, ReportEvent::planId, ReportEvent::unitId)) {
            if (deadlines.keep(report)) {
                decide(report.planId(), report.unitId());
            }
        }
    }

    /**
     * Notices deadlines that have passed.
     *
     * @return whether there may be more
     */
    @Transactional(rollbackOn = SQLException.class)
    public boolean noticePassed() throws SQLException {
        List<Deadline> passed = deadlines.holdPassed(BATCH);
        Instant now = deadlines.now();
        for (Deadline deadline : passed) {
            change(deadline, DeadlinePolicy.stateOf(deadline.facts(), now), now);
        }
        return passed.size() == BATCH;
    }

    private void decide(UUID planId, UUID unitId) throws SQLException {
        Instant now = deadlines.now();
        for (Deadline deadline : deadlines.hold(planId, unitId)) {
            change(deadline, DeadlinePolicy.stateOf(deadline.facts(), now), now);
        }
    }

    private void change(Deadline deadline, DeadlineState state, Instant now) throws SQLException {
        Instant since = since(deadline, state, now);
        if (state != deadline.state() || !since.equals(deadline.since())) {
            deadlines.setState(deadline, state, since);
        }
        alerting.follow(alarm(deadline, state), since);
    }

    private static Instant since(Deadline deadline, DeadlineState state, Instant now) {
        Instant known = deadline.since();
        if (state == DeadlineState.overdue) {
            return deadline.facts().due();
        }
        return state == deadline.state() && known != null ? known : now;
    }

    /** Batches of both topics take their rows in one order, so that they never wait for each other in a circle. */
    private static <E> List<E> inLockOrder(List<E> events, Function<E, UUID> plan, Function<E, UUID> unit) {
        return events.stream()
                .sorted(Comparator.comparing(plan).thenComparing(unit))
                .toList();
    }

    private static Alerting.Subject alarm(Deadline deadline, DeadlineState state) {
        return new Alerting.Subject(
                deadline.planId(),
                deadline.unitId(),
                deadline.path(),
                deadline.facts().due(),
                deadline.facts().submittedAt(),
                switch (state) {
                    case overdue -> AlertEvent.Kind.overdue;
                    case metLate -> AlertEvent.Kind.late;
                    case returned -> AlertEvent.Kind.returned;
                    case upcoming, met, excused -> null;
                });
    }
}
