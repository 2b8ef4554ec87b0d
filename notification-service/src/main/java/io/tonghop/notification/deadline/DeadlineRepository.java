package io.tonghop.notification.deadline;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of deadlines. Upserts keep the newer revision, whatever the order of arrival. */
@ApplicationScoped
class DeadlineRepository {

    private static final String KEEP_PLAN = """
            insert into plan (plan_id, revision, number, title) values (?, ?, ?, ?)
            on conflict (plan_id) do update set revision = excluded.revision, number = excluded.number,
                title = excluded.title
            where excluded.revision > plan.revision
            """;

    private static final String KEEP_OBLIGATION = """
            insert into deadline (plan_id, unit_id, obligation_revision, path, unit_code, name_vi, name_en, tier, due,
                obligation_status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set obligation_revision = excluded.obligation_revision,
                path = excluded.path, unit_code = excluded.unit_code, name_vi = excluded.name_vi,
                name_en = excluded.name_en, tier = excluded.tier, due = excluded.due,
                obligation_status = excluded.obligation_status
            where excluded.obligation_revision > deadline.obligation_revision
            """;

    private static final String KEEP_REPORT = """
            insert into deadline (plan_id, unit_id, report_revision, report_status, submitted_at) values (?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set report_revision = excluded.report_revision,
                report_status = excluded.report_status, submitted_at = excluded.submitted_at
            where excluded.report_revision > deadline.report_revision
            """;

    private static final String COLUMNS = """
            select plan_id, unit_id, path, unit_code, name_vi, name_en, tier, due, obligation_status, report_status,
                submitted_at, state, since
            from deadline
            """;

    private final DataSource dataSource;

    DeadlineRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The database's clock, by which everything is decided. */
    Instant now() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select clock_timestamp()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    void keep(PlanEvent plan) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP_PLAN)) {
            keep.setObject(1, plan.planId());
            keep.setLong(2, plan.revision());
            keep.setString(3, plan.number());
            keep.setString(4, plan.title().vi());
            keep.executeUpdate();
        }
    }

    /** Keeps the obligation's half. Whether it was news. */
    boolean keep(ObligationEvent duty) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP_OBLIGATION)) {
            keep.setObject(1, duty.planId());
            keep.setObject(2, duty.unitId());
            keep.setLong(3, duty.revision());
            keep.setArray(4, connection.createArrayOf("uuid", duty.path().toArray()));
            keep.setString(5, duty.unitCode());
            keep.setString(6, duty.unitName().vi());
            keep.setString(7, duty.unitName().en());
            keep.setString(8, duty.tier());
            keep.setObject(9, duty.due().atOffset(ZoneOffset.UTC));
            keep.setString(10, duty.status().name());
            return keep.executeUpdate() > 0;
        }
    }

    /** Keeps the report's half. Whether it was news. */
    boolean keep(ReportEvent report) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP_REPORT)) {
            Instant submittedAt = report.submittedAt();
            keep.setObject(1, report.planId());
            keep.setObject(2, report.unitId());
            keep.setLong(3, report.revision());
            keep.setString(4, report.status().name());
            keep.setObject(5, submittedAt == null ? null : submittedAt.atOffset(ZoneOffset.UTC));
            return keep.executeUpdate() > 0;
        }
    }

    /** The deadline of a unit, held for this transaction; nothing while its obligation is unknown. */
    List<Deadline> hold(UUID planId, UUID unitId) throws SQLException {
        return query(COLUMNS + " where plan_id = ? and unit_id = ? and path is not null for update", planId, unitId);
    }

    /** Deadlines that have passed unnoticed, held for this transaction and skipped by every other. */
    List<Deadline> holdPassed(int limit) throws SQLException {
        return query(
                COLUMNS + " where state in ('upcoming', 'returned') and due <= clock_timestamp() order by due limit "
                        + limit + " for update skip locked");
    }

    void setState(Deadline deadline, DeadlineState state, Instant since) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update deadline set state = ?, since = ? where plan_id = ? and unit_id = ?")) {
            update.setString(1, state.code());
            update.setObject(2, since.atOffset(ZoneOffset.UTC));
            update.setObject(3, deadline.planId());
            update.setObject(4, deadline.unitId());
            update.executeUpdate();
        }
    }

    private List<Deadline> query(String sql, UUID... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<Deadline> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        }
    }

    static Deadline read(ResultSet row) throws SQLException {
        String report = row.getString("report_status");
        String state = row.getString("state");
        return new Deadline(
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("path").getArray()),
                row.getString("unit_code"),
                new Text(row.getString("name_vi"), row.getString("name_en")),
                row.getString("tier"),
                new DeadlinePolicy.Facts(
                        ObligationEvent.Status.valueOf(row.getString("obligation_status")),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        report == null ? null : ReportEvent.Status.valueOf(report),
                        instant(row, "submitted_at")),
                state == null ? null : DeadlineState.of(state).orElseThrow(),
                instant(row, "since"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
