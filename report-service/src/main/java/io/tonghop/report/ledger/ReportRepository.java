package io.tonghop.report.ledger;

import io.tonghop.report.content.Content;
import io.tonghop.report.database.Database;
import io.tonghop.report.obligation.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of reports and their revisions, for writing. */
@ApplicationScoped
class ReportRepository {

    private static final String LOCK =
            "select revision, status, submitted_at from report where plan_id = ? and unit_id = ? for update";

    private static final String OPEN = """
            insert into report (plan_id, unit_id, revision, status) values (?, ?, 0, 'draft') on conflict do nothing
            """;

    private static final String CONTENT = """
            select figures, nothing, narrative from report_revision where plan_id = ? and unit_id = ? and revision = ?
            """;

    private static final String ADVANCE =
            "update report set revision = ?, status = ?, submitted_at = ? where plan_id = ? and unit_id = ?";

    private static final String KEEP = """
            insert into report_revision
                (plan_id, unit_id, revision, action, from_status, status, submitted_at, figures, nothing, narrative,
                 reason, cell_reasons, changed_at, changed_by, changed_by_unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final JsonText json;

    ReportRepository(Database database, JsonText json) {
        this.database = database;
        this.json = json;
    }

    /** Locks the report, if there is one. */
    Optional<Report> lock(ReportKey key) {
        return database.first(LOCK, row -> report(key, row), key.planId(), key.unitId());
    }

    /** Locks the report, and makes its row first if this is its first save. */
    Report lockOrOpen(ReportKey key) {
        return lock(key).orElseGet(() -> {
            database.update(OPEN, key.planId(), key.unitId());
            return lock(key).orElseThrow();
        });
    }

    /** The one clock that decides what is on time. */
    Instant now() {
        return database.first(
                        "select clock_timestamp() as now", row -> Optional.ofNullable(Database.instant(row, "now")))
                .flatMap(moment -> moment)
                .orElseThrow();
    }

    Content content(Report report) {
        return database.first(
                        CONTENT,
                        row -> new Content(
                                json.figures(row.getString("figures")),
                                List.of((String[]) row.getArray("nothing").getArray()),
                                json.strings(row.getString("narrative"))),
                        report.key().planId(),
                        report.key().unitId(),
                        report.revision())
                .orElseThrow();
    }

    void write(Report before, Change change) {
        ReportKey key = before.key();
        long revision = before.revision() + 1;
        String status = change.to().status().orElseThrow().name();
        Instant submittedAt = change.to().submittedAt().orElse(null);
        database.update(ADVANCE, revision, status, submittedAt, key.planId(), key.unitId());
        database.update(
                KEEP,
                key.planId(),
                key.unitId(),
                revision,
                change.action().name(),
                before.state().status().map(ReportStatus::name).orElse(null),
                status,
                submittedAt,
                json.write(change.content().figures()),
                change.content().nothing().toArray(String[]::new),
                json.write(change.content().narrative()),
                change.reason().orElse(null),
                change.cellReasons().isEmpty() ? null : json.write(change.cellReasons()),
                change.at(),
                change.author().name(),
                change.author().unit());
    }

    private static Report report(ReportKey key, ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        ReportState state = revision == 0
                ? new ReportState.Blank()
                : ReportState.of(
                        ReportStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(Database.instant(row, "submitted_at")));
        return new Report(key, revision, state);
    }
}
