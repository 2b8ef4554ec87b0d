package io.tonghop.aggregation.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.TotalEvent;
import io.tonghop.contracts.UnitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One transaction for each batch: upserts in which the newer revision wins, and a notification with the plans that changed, which
 * every instance hears after the commit.
 */
@ApplicationScoped
public class ReadModel {

    /** The channel of the notifications; the payload is a plan's id. */
    public static final String CHANGED = "total_changed";

    private static final String UPSERT_UNIT = """
            insert into unit (unit_id, revision, code, name_vi, name_en, tier) values (?, ?, ?, ?, ?, ?)
            on conflict (unit_id) do update set revision = excluded.revision, code = excluded.code,
                name_vi = excluded.name_vi, name_en = excluded.name_en, tier = excluded.tier
            where excluded.revision > unit.revision
            """;

    private static final String UPSERT_PLACEMENT = """
            insert into placement (plan_id, unit_id, revision, path, unit_code, name_vi, name_en, tier, due, cells, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set revision = excluded.revision, path = excluded.path,
                unit_code = excluded.unit_code, name_vi = excluded.name_vi, name_en = excluded.name_en,
                tier = excluded.tier, due = excluded.due, cells = excluded.cells, status = excluded.status
            where excluded.revision > placement.revision
            """;

    private static final String UPSERT_REPORT = """
            insert into report (plan_id, unit_id, revision, status, submitted_at, figures) values (?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set revision = excluded.revision, status = excluded.status,
                submitted_at = excluded.submitted_at, figures = excluded.figures
            where excluded.revision > report.revision
            """;

    private static final String UPSERT_TOTAL = """
            insert into total (plan_id, unit_id, revision, path, as_of, figures, reported, expected, counts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set revision = excluded.revision, path = excluded.path,
                as_of = excluded.as_of, figures = excluded.figures, reported = excluded.reported,
                expected = excluded.expected, counts = excluded.counts
            where excluded.revision > total.revision
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;

    public ReadModel(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @Transactional
    public void keepUnits(List<UnitEvent> units) {
        write(UPSERT_UNIT, units, (row, unit) -> {
            row.setObject(1, unit.unitId());
            row.setLong(2, unit.revision());
            row.setString(3, unit.code());
            name(row, 4, unit.name());
            row.setString(6, unit.tier());
        });
    }

    @Transactional
    public void keepObligations(List<ObligationEvent> obligations) {
        write(UPSERT_PLACEMENT, obligations, (row, duty) -> {
            row.setObject(1, duty.planId());
            row.setObject(2, duty.unitId());
            row.setLong(3, duty.revision());
            array(row, 4, "uuid", duty.path());
            row.setString(5, duty.unitCode());
            name(row, 6, duty.unitName());
            row.setString(8, duty.tier());
            row.setObject(9, utc(duty.due()));
            array(row, 10, "text", duty.cells());
            row.setString(11, duty.status().name());
        });
        announce(obligations.stream().map(ObligationEvent::planId).toList());
    }

    @Transactional
    public void keepReports(List<ReportEvent> reports) {
        write(UPSERT_REPORT, reports, (row, report) -> {
            row.setObject(1, report.planId());
            row.setObject(2, report.unitId());
            row.setLong(3, report.revision());
            row.setString(4, report.status().name());
            Instant submittedAt = report.submittedAt();
            row.setObject(5, submittedAt == null ? null : utc(submittedAt));
            row.setString(6, text(report.figures()));
        });
        announce(reports.stream().map(ReportEvent::planId).toList());
    }

    @Transactional
    public void keepTotals(List<TotalEvent> totals) {
        write(UPSERT_TOTAL, totals, (row, total) -> {
            row.setObject(1, total.planId());
            row.setObject(2, total.unitId());
            row.setLong(3, total.revision());
            array(row, 4, "uuid", total.path());
            row.setObject(5, utc(total.asOf()));
            row.setString(6, text(total.figures()));
            row.setString(7, text(total.reported()));
            row.setString(8, text(total.expected()));
            row.setString(9, text(total.counts()));
        });
        announce(totals.stream().map(TotalEvent::planId).toList());
    }

    private interface Binder<E> {
        void bind(PreparedStatement row, E event) throws SQLException, JsonProcessingException;
    }

    private <E> void write(String upsert, List<E> events, Binder<E> binder) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement rows = connection.prepareStatement(upsert)) {
            for (E event : events) {
                binder.bind(rows, event);
                rows.addBatch();
            }
            rows.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot keep a batch of " + events.size(), failure);
        }
    }

    private void announce(Collection<UUID> plans) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (UUID plan : plans.stream().collect(Collectors.toSet())) {
                notify.setString(1, CHANGED);
                notify.setString(2, plan.toString());
                notify.execute();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot announce a change", failure);
        }
    }

    private String text(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value);
    }

    private static void name(PreparedStatement row, int index, Text name) throws SQLException {
        row.setString(index, name.vi());
        @Nullable String en = name.en();
        row.setString(index + 1, en);
    }

    private static void array(PreparedStatement row, int index, String type, List<?> values) throws SQLException {
        row.setArray(index, row.getConnection().createArrayOf(type, values.toArray()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
