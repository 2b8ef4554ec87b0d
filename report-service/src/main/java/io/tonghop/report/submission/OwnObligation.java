package io.tonghop.report.submission;

import io.tonghop.report.ReportError;
import io.tonghop.report.ledger.Author;
import io.tonghop.report.obligation.Obligation;
import io.tonghop.report.obligation.ObligationRepository;
import io.tonghop.report.obligation.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;

/** A unit writes only what it owes itself, and only while that is asked for. */
@ApplicationScoped
class OwnObligation {

    private final ObligationRepository obligations;

    OwnObligation(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    Obligation open(ReportKey key, Author author) {
        Obligation obligation = obligations.visible(key, author.unit()).orElseThrow(ReportError.NO_OBLIGATION::problem);
        if (!key.unitId().equals(author.unit())) {
            throw ReportError.NOT_YOUR_UNIT.problem();
        }
        obligation.refusal().ifPresent(refusal -> {
            throw refusal.problem();
        });
        return obligation;
    }
}
