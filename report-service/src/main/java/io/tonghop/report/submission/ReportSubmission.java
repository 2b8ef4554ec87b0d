package io.tonghop.report.submission;

import io.tonghop.report.ReportError;
import io.tonghop.report.content.Content;
import io.tonghop.report.content.Questionnaires;
import io.tonghop.report.content.Violations;
import io.tonghop.report.ledger.Author;
import io.tonghop.report.ledger.Change;
import io.tonghop.report.ledger.Precondition;
import io.tonghop.report.ledger.Report;
import io.tonghop.report.ledger.ReportAction;
import io.tonghop.report.ledger.ReportLedger;
import io.tonghop.report.ledger.ReportState;
import io.tonghop.report.obligation.Obligation;
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
    private final Questionnaires questionnaires;
    private final ReportLedger ledger;
    private final ReportReading reading;

    ReportSubmission(
            OwnObligation obligations, Questionnaires questionnaires, ReportLedger ledger, ReportReading reading) {
        this.obligations = obligations;
        this.questionnaires = questionnaires;
        this.ledger = ledger;
        this.reading = reading;
    }

    @Transactional
    public ReportView submit(ReportKey key, Precondition precondition, Author author) {
        Obligation obligation = obligations.open(key, author);
        Report report = ledger.lockRead(key, precondition);
        var draft = report.in(ReportState.Draft.class, ReportAction.submit);
        Content content = ledger.content(report);
        stillFits(content, obligation);
        Instant now = ledger.now();
        var change =
                new Change(ReportAction.submit, draft.submit(now), content, Optional.empty(), Map.of(), author, now);
        ledger.write(report, change);
        return reading.one(key, author.unit());
    }

    private void stillFits(Content content, Obligation obligation) {
        Violations violations = new Violations();
        questionnaires.of(obligation).check(content, violations);
        violations.throwAs(ReportError.INVALID_REPORT);
    }
}
