package io.tonghop.report.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.Content;
import io.tonghop.report.content.ContentReader;
import io.tonghop.report.content.Questionnaires;
import io.tonghop.report.content.Request;
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
import java.util.Set;

/** A unit saves what its report says: as a draft, as a draft to submit at once, or as a correction of what it submitted. */
@ApplicationScoped
public class ReportSaving {

    private static final Set<String> PROPERTIES = Set.of("figures", "nothing", "narrative", "reason");

    private final OwnObligation obligations;
    private final Questionnaires questionnaires;
    private final ReportLedger ledger;
    private final ReportReading reading;

    ReportSaving(OwnObligation obligations, Questionnaires questionnaires, ReportLedger ledger, ReportReading reading) {
        this.obligations = obligations;
        this.questionnaires = questionnaires;
        this.ledger = ledger;
        this.reading = reading;
    }

    private record Sent(Content content, Optional<String> reason) {}

    /**
     * Stores all of it or nothing.
     *
     * @param submit whether a draft is submitted in the same step
     */
    @Transactional
    public ReportView save(ReportKey key, JsonNode body, boolean submit, Precondition precondition, Author author) {
        Obligation obligation = obligations.open(key, author);
        Sent sent = read(body, obligation);
        Report report = ledger.open(key, precondition);
        ledger.write(report, change(report, sent, submit, author));
        return reading.one(key, author.unit());
    }

    private Sent read(JsonNode body, Obligation obligation) {
        Violations violations = new Violations();
        Optional<String> reason = new Request(body, PROPERTIES, violations).reason();
        Content content = new ContentReader(questionnaires.of(obligation), violations).read(body);
        violations.throwAs(ReportError.INVALID_REPORT);
        return new Sent(content, reason);
    }

    private Change change(Report report, Sent sent, boolean submit, Author author) {
        Instant now = ledger.now();
        if (report.state() instanceof ReportState.Submitted submitted) {
            requireReason(sent);
            return change(ReportAction.correct, submitted.correct(), sent, author, now);
        }
        ReportState.Draft draft =
                report.in(ReportState.Editable.class, ReportAction.save).save();
        return submit
                ? change(ReportAction.submit, draft.submit(now), sent, author, now)
                : change(ReportAction.save, draft, sent, author, now);
    }

    private static Change change(ReportAction action, ReportState to, Sent sent, Author author, Instant now) {
        return new Change(action, to, sent.content(), sent.reason(), Map.of(), author, now);
    }

    private static void requireReason(Sent sent) {
        if (sent.reason().isEmpty()) {
            Violations violations = new Violations();
            violations.add("reason", "phải nêu lý do sửa báo cáo đã gửi", "is required to correct a submitted report");
            violations.throwAs(ReportError.INVALID_REPORT);
        }
    }
}
