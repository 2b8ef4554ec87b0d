package io.tonghop.report.ledger;

import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.Content;
import io.tonghop.report.obligation.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Where every change of a report goes through: locked first, then written with its revision and its event. */
@ApplicationScoped
public class ReportLedger {

    private final ReportRepository reports;
    private final Outbox outbox;

    ReportLedger(ReportRepository reports, Outbox outbox) {
        this.reports = reports;
        this.outbox = outbox;
    }

    /** Locks a report, blank if it was never saved. The client must have named the revision that it overwrites. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report open(ReportKey key, Precondition precondition) {
        Report report = reports.lockOrOpen(key);
        precondition.require(report);
        return report;
    }

    /** Locks a report that exists. The client must have named its revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report lockRead(ReportKey key, Precondition precondition) {
        Report report = reports.lock(key).orElseThrow(ReportError.NO_REPORT::problem);
        precondition.require(report);
        return report;
    }

    /** Locks a report that exists. The client may have named its revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report lock(ReportKey key, Precondition precondition) {
        Report report = reports.lock(key).orElseThrow(ReportError.NO_REPORT::problem);
        precondition.check(report);
        return report;
    }

    /** What the report says now. */
    public Content content(Report report) {
        return reports.content(report);
    }

    /** The database's clock, now that the report is locked. */
    public Instant now() {
        return reports.now();
    }

    /** Keeps the change as a new revision, and publishes it unless it is a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Report before, Change change) {
        reports.write(before, change);
        change.to().status().flatMap(ReportStatus::published).ifPresent(status -> {
            ReportKey key = before.key();
            Content content = change.content();
            var event = new ReportEvent(
                    key.planId(),
                    key.unitId(),
                    before.revision() + 1,
                    status,
                    change.to().submittedAt().orElse(null),
                    content.figures(),
                    content.nothing(),
                    change.reason().orElse(null));
            outbox.append(Topics.REPORTS, key.onTopic(), change.action().eventType(), event);
        });
    }
}
