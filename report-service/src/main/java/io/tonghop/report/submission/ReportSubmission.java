package io.tonghop.report.submission;

import io.tonghop.report.ledger.Author;
import io.tonghop.report.ledger.Change;
import io.tonghop.report.ledger.Precondition;
import io.tonghop.report.ledger.Report;
import io.tonghop.report.ledger.ReportAction;
import io.tonghop.report.ledger.ReportLedger;
import io.tonghop.report.ledger.ReportState;
import io.tonghop.report.obligation.ReportKey;
import io.tonghop.report.reading.ReportReading;
import io.tonghop.report.reading.ReportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A unit hands in the draft that it has read. */
@ApplicationScoped
public class ReportSubmission {

    private final OwnObligation obligations;
    private final ReportLedger ledger;
    private final ReportReading reading;

    ReportSubmission(OwnObligation obligations, ReportLedger ledger, ReportReading reading) {
        this.obligations = obligations;
        this.ledger = ledger;
        this.reading = reading;
    }

    @Transactional
    public ReportView submit(ReportKey key, Precondition precondition, Author author) {
        obligations.open(key, author);
        Report report = ledger.lockRead(key, precondition);
        var draft = report.in(ReportState.Draft.class, ReportAction.submit);
        Instant now = ledger.now();
        var change = new Change(
                ReportAction.submit,
                draft.submit(now),
                ledger.content(report),
                Optional.empty(),
                Map.of(),
                author,
                now);
        ledger.write(report, change);
        return reading.one(key, author.unit());
    }
}
