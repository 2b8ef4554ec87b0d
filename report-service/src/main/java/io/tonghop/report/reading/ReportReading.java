package io.tonghop.report.reading;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.report.ReportError;
import io.tonghop.report.obligation.ObligationRepository;
import io.tonghop.report.obligation.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives reports to the units that may see them: the unit itself, those above it in the plan, and the recipients. */
@ApplicationScoped
public class ReportReading {

    private final ReadingRepository reports;
    private final ObligationRepository obligations;

    ReportReading(ReadingRepository reports, ObligationRepository obligations) {
        this.reports = reports;
        this.obligations = obligations;
    }

    public ReportView one(ReportKey key, UUID reader) {
        return reports.one(key, reader).orElseThrow(() -> missing(key, reader));
    }

    public PageView<ReportSummary> many(ReportQuery query, UUID reader) {
        return reports.many(query, reader);
    }

    public PageView<RevisionView> revisions(ReportKey key, ReportQuery part, UUID reader) {
        PageView<RevisionView> page = reports.revisions(key, part.page(), part.size(), reader);
        if (page.items().isEmpty() && part.page() == 0) {
            throw missing(key, reader);
        }
        return page;
    }

    private HttpProblem missing(ReportKey key, UUID reader) {
        boolean owed = obligations.visible(key, reader).isPresent();
        return (owed ? ReportError.NO_REPORT : ReportError.NO_OBLIGATION).problem();
    }
}
