package io.tonghop.report.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.Request;
import io.tonghop.report.content.Violations;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unit takes back what it submitted, and says why. */
@ApplicationScoped
public class ReportWithdrawal {

    private final OwnObligation obligations;
    private final ReportLedger ledger;
    private final ReportReading reading;

    ReportWithdrawal(OwnObligation obligations, ReportLedger ledger, ReportReading reading) {
        this.obligations = obligations;
        this.ledger = ledger;
        this.reading = reading;
    }

    @Transactional
    public ReportView withdraw(ReportKey key, JsonNode body, Precondition precondition, Author author) {
        obligations.open(key, author);
        String reason = reason(body);
        Report report = ledger.lock(key, precondition);
        var submitted = report.in(ReportState.Submitted.class, ReportAction.withdraw);
        var change = new Change(
                ReportAction.withdraw,
                submitted.withdraw(),
                ledger.content(report),
                Optional.of(reason),
                Map.of(),
                author,
                ledger.now());
        ledger.write(report, change);
        return reading.one(key, author.unit());
    }

    private static String reason(JsonNode body) {
        Violations violations = new Violations();
        String reason = new Request(body, Set.of("reason"), violations).requiredReason();
        violations.throwAs(ReportError.INVALID_REQUEST);
        return reason;
    }
}
