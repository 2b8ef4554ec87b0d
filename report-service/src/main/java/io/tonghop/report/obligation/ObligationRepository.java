package io.tonghop.report.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest revision of each obligation. */
@ApplicationScoped
public class ObligationRepository {

    private static final String KEEP_NEWEST = """
            insert into obligation as o
                (plan_id, unit_id, revision, status, unit_code, unit_name, tier, due, path, recipients, cells)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, unit_id) do update set
                revision = excluded.revision, status = excluded.status, unit_code = excluded.unit_code,
                unit_name = excluded.unit_name, tier = excluded.tier, due = excluded.due, path = excluded.path,
                recipients = excluded.recipients, cells = excluded.cells
            where excluded.revision > o.revision
            """;

    private static final String VISIBLE = """
            select o.tier, o.path, o.recipients, o.cells, o.status,
                   p.revision as plan_revision, p.status as plan_status
            from obligation o left join plan p using (plan_id)
            where o.plan_id = ? and o.unit_id = ? and o.readers @> array[?::uuid]
            """;

    private final Database database;
    private final ObjectMapper json;

    public ObligationRepository(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void keepNewest(List<ObligationEvent> events) {
        database.batch(KEEP_NEWEST, events.stream().map(this::row).toList());
    }

    /** The obligation, if the reader is in its path or among its recipients. */
    public Optional<Obligation> visible(ReportKey key, UUID reader) {
        return database.first(VISIBLE, row -> obligation(key, row), key.planId(), key.unitId(), reader);
    }

    private @Nullable Object[] row(ObligationEvent event) {
        return new @Nullable Object[] {
            event.planId(),
            event.unitId(),
            event.revision(),
            event.status().name(),
            event.unitCode(),
            written(event.unitName()),
            event.tier(),
            event.due(),
            event.path().toArray(UUID[]::new),
            event.recipients().stream()
                    .map(ObligationEvent.Recipient::unitId)
                    .distinct()
                    .toArray(UUID[]::new),
            event.cells().toArray(String[]::new)
        };
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot write " + value, failure);
        }
    }

    private static Obligation obligation(ReportKey key, ResultSet row) throws SQLException {
        String planStatus = row.getString("plan_status");
        return new Obligation(
                key,
                row.getString("tier"),
                List.of((UUID[]) row.getArray("path").getArray()),
                List.of((UUID[]) row.getArray("recipients").getArray()),
                List.of((String[]) row.getArray("cells").getArray()),
                ObligationEvent.Status.valueOf(row.getString("status")),
                planStatus == null
                        ? null
                        : new Obligation.KnownPlan(
                                key.planId(), row.getLong("plan_revision"), PlanEvent.Status.valueOf(planStatus)));
    }
}
