package io.tonghop.report.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.Questionnaires;
import io.tonghop.report.ledger.Author;
import io.tonghop.report.ledger.Change;
import io.tonghop.report.ledger.Precondition;
import io.tonghop.report.ledger.Report;
import io.tonghop.report.ledger.ReportAction;
import io.tonghop.report.ledger.ReportLedger;
import io.tonghop.report.ledger.ReportState;
import io.tonghop.report.obligation.Obligation;
import io.tonghop.report.obligation.ObligationRepository;
import io.tonghop.report.obligation.ReportKey;
import io.tonghop.report.reading.ReportReading;
import io.tonghop.report.reading.ReportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A unit above, or a recipient, sends a report back with its reasons or approves it. */
@ApplicationScoped
public class ReportReview {

    private final ObligationRepository obligations;
    private final Questionnaires questionnaires;
    private final ReportLedger ledger;
    private final ReportReading reading;

    ReportReview(
            ObligationRepository obligations,
            Questionnaires questionnaires,
            ReportLedger ledger,
            ReportReading reading) {
        this.obligations = obligations;
        this.questionnaires = questionnaires;
        this.ledger = ledger;
        this.reading = reading;
    }

    /** Sends a submitted report back, or reopens an approved one; its figures stop counting. */
    @Transactional
    public ReportView sendBack(ReportKey key, JsonNode body, Precondition precondition, Author author) {
        Obligation obligation = reviewable(key, author);
        refuse(obligation.refusal());
        ReturnReasons reasons = ReturnReasons.read(body, questionnaires.of(obligation));
        Report report = ledger.lock(key, precondition);
        ReportState to =
                report.in(ReportState.Received.class, ReportAction.sendBack).sendBack();
        return write(report, ReportAction.sendBack, to, Optional.of(reasons.reason()), reasons.cells(), author);
    }

    @Transactional
    public ReportView approve(ReportKey key, Precondition precondition, Author author) {
        refuse(reviewable(key, author).reviewRefusal());
        Report report = ledger.lock(key, precondition);
        ReportState to =
                report.in(ReportState.Submitted.class, ReportAction.approve).approve();
        return write(report, ReportAction.approve, to, Optional.empty(), Map.of(), author);
    }

    private Obligation reviewable(ReportKey key, Author author) {
        Obligation obligation = obligations.visible(key, author.unit()).orElseThrow(ReportError.NO_OBLIGATION::problem);
        if (!obligation.reviewedBy(author.unit())) {
            throw ReportError.NOT_A_REVIEWER.problem();
        }
        return obligation;
    }

    private ReportView write(
            Report report,
            ReportAction action,
            ReportState to,
            Optional<String> reason,
            Map<String, String> cells,
            Author author) {
        var change = new Change(action, to, ledger.content(report), reason, cells, author, ledger.now());
        ledger.write(report, change);
        return reading.one(report.key(), author.unit());
    }

    private static void refuse(Optional<ReportError> refusal) {
        refusal.ifPresent(error -> {
            throw error.problem();
        });
    }
}
