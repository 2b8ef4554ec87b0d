package io.tonghop.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.AlertEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of alerts. Each write tells the other instances, after the commit, which alert changed. */
@ApplicationScoped
class AlertRepository {

    /** The channel of the notifications; the payload is an alert's key. */
    static final String CHANGED = "alert_changed";

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private static final String KEEP = """
            insert into alert (plan_id, unit_id, kind, revision, severity, since, state, path, parameters)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id, kind) do update set revision = excluded.revision,
                severity = excluded.severity, since = excluded.since, state = excluded.state, path = excluded.path,
                parameters = excluded.parameters
            """;

    private static final String HOLD_ONE = """
            select a.* from alert a join deadline d on d.plan_id = a.plan_id and d.unit_id = a.unit_id
            where a.plan_id = ? and a.unit_id = ? and a.kind = ? and d.path @> array[?::uuid]
            for update of a
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;

    AlertRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** The alerts of a unit, held for this transaction. */
    List<Alert> hold(UUID planId, UUID unitId) throws SQLException {
        return query("select * from alert where plan_id = ? and unit_id = ? order by kind for update", planId, unitId);
    }

    /** One alert, held for this transaction, if its unit stands in the subtree. */
    Optional<Alert> hold(UUID planId, UUID unitId, AlertEvent.Kind kind, UUID subtree) throws SQLException {
        return query(HOLD_ONE, planId, unitId, kind.name(), subtree).stream().findFirst();
    }

    private List<Alert> query(String sql, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<Alert> alerts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    alerts.add(read(row));
                }
            }
            return alerts;
        }
    }

    void keep(Alert alert) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            keep.setObject(1, alert.planId());
            keep.setObject(2, alert.unitId());
            keep.setString(3, alert.kind().name());
            keep.setLong(4, alert.revision());
            keep.setString(5, alert.severity().name());
            keep.setObject(6, alert.since().atOffset(ZoneOffset.UTC));
            keep.setString(7, alert.state().name());
            keep.setArray(8, connection.createArrayOf("uuid", alert.path().toArray()));
            keep.setString(9, json.writeValueAsString(alert.parameters()));
            keep.executeUpdate();
            notify.setString(1, CHANGED);
            notify.setString(2, alert.key());
            notify.execute();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Alert read(ResultSet row) throws SQLException {
        try {
            return new Alert(
                    row.getObject("plan_id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    AlertEvent.Kind.valueOf(row.getString("kind")),
                    row.getLong("revision"),
                    AlertEvent.Severity.valueOf(row.getString("severity")),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    AlertEvent.State.valueOf(row.getString("state")),
                    Arrays.asList((UUID[]) row.getArray("path").getArray()),
                    json.readValue(row.getString("parameters"), PARAMETERS));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
