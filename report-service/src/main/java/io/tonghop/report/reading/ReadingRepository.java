package io.tonghop.report.reading;

import io.tonghop.report.database.Database;
import io.tonghop.report.ledger.JsonText;
import io.tonghop.report.ledger.ReportAction;
import io.tonghop.report.ledger.ReportStatus;
import io.tonghop.report.obligation.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports for reading, each query cut to what the reader may see. */
@ApplicationScoped
class ReadingRepository {

    private static final String ONE = """
            select r.*, v.figures, v.nothing, v.narrative, v.reason, v.cell_reasons, v.changed_at, v.changed_by,
                   o.unit_code, o.unit_name, o.tier, o.due
            from report r
                join report_revision v using (plan_id, unit_id, revision)
                join obligation o using (plan_id, unit_id)
            where r.plan_id = ? and r.unit_id = ? and o.readers @> array[?::uuid]
            """;

    private static final String MANY = """
            select r.*, o.unit_code, o.unit_name, o.tier, o.due, count(*) over () as total
            from report r join obligation o using (plan_id, unit_id)
            where o.readers @> array[?::uuid]
                and (?::uuid is null or r.plan_id = ?) and (?::text is null or r.status = ?)
            order by o.unit_code, r.unit_id, r.plan_id
            limit ? offset ?
            """;

    private static final String REVISIONS = """
            select v.*, count(*) over () as total
            from report_revision v join obligation o using (plan_id, unit_id)
            where v.plan_id = ? and v.unit_id = ? and o.readers @> array[?::uuid]
            order by v.revision
            limit ? offset ?
            """;

    private final Database database;
    private final JsonText json;

    ReadingRepository(Database database, JsonText json) {
        this.database = database;
        this.json = json;
    }

    Optional<ReportView> one(ReportKey key, UUID reader) {
        return database.first(ONE, this::report, key.planId(), key.unitId(), reader);
    }

    PageView<ReportSummary> many(ReportQuery query, UUID reader) {
        UUID plan = query.plan().orElse(null);
        String status = query.status().map(ReportStatus::name).orElse(null);
        return page(query.page(), query.size(), MANY, this::summary, reader, plan, plan, status, status);
    }

    PageView<RevisionView> revisions(ReportKey key, int page, int size, UUID reader) {
        return page(page, size, REVISIONS, this::revision, key.planId(), key.unitId(), reader);
    }

    private <T> PageView<T> page(
            int page, int size, String sql, Database.RowReader<T> reader, @Nullable Object... arguments) {
        long[] total = {0};
        @Nullable Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = size;
        all[arguments.length + 1] = (long) page * size;
        List<T> items = database.list(
                sql,
                row -> {
                    total[0] = row.getLong("total");
                    return reader.read(row);
                },
                all);
        return new PageView<>(items, page, size, total[0]);
    }

    private ReportView report(ResultSet row) throws SQLException {
        ReportSummary summary = summary(row);
        return new ReportView(
                summary.planId(),
                summary.unitId(),
                summary.unit(),
                summary.revision(),
                summary.status(),
                summary.submittedAt(),
                summary.due(),
                summary.late(),
                json.figures(row.getString("figures")),
                List.of((String[]) row.getArray("nothing").getArray()),
                json.strings(row.getString("narrative")),
                row.getString("reason"),
                reasons(row),
                moment(row, "changed_at"),
                row.getString("changed_by"));
    }

    private ReportSummary summary(ResultSet row) throws SQLException {
        UUID unitId = row.getObject("unit_id", UUID.class);
        Instant submittedAt = Database.instant(row, "submitted_at");
        Instant due = moment(row, "due");
        return new ReportSummary(
                row.getObject("plan_id", UUID.class),
                unitId,
                new UnitView(
                        unitId,
                        row.getString("unit_code"),
                        json.name(row.getString("unit_name")),
                        row.getString("tier")),
                row.getLong("revision"),
                ReportStatus.valueOf(row.getString("status")),
                submittedAt,
                due,
                submittedAt != null && !submittedAt.isBefore(due));
    }

    private RevisionView revision(ResultSet row) throws SQLException {
        String from = row.getString("from_status");
        return new RevisionView(
                row.getLong("revision"),
                ReportAction.valueOf(row.getString("action")),
                from == null ? null : ReportStatus.valueOf(from),
                ReportStatus.valueOf(row.getString("status")),
                Database.instant(row, "submitted_at"),
                row.getString("reason"),
                reasons(row),
                moment(row, "changed_at"),
                row.getString("changed_by"),
                row.getObject("changed_by_unit", UUID.class),
                json.figures(row.getString("figures")),
                List.of((String[]) row.getArray("nothing").getArray()),
                json.strings(row.getString("narrative")));
    }

    private Map<String, String> reasons(ResultSet row) throws SQLException {
        String text = row.getString("cell_reasons");
        return text == null ? Map.of() : json.strings(text);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Database.instant(row, column));
    }
}
