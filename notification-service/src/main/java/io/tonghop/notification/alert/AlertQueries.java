package io.tonghop.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Alerts of a subtree; the query itself is cut to it. */
@ApplicationScoped
public class AlertQueries {

    /**
     * What is asked for.
     *
     * @param subtree the caller's unit
     */
    public record Filter(UUID subtree, @Nullable UUID planId, AlertEvent.@Nullable State state, int page, int size) {}

    /** A page of alerts, the newest first, and how many there are in all. */
    public record Page(List<AlertView> items, long total) {}

    private static final String FROM = """
             from alert a join deadline d on d.plan_id = a.plan_id and d.unit_id = a.unit_id
                left join plan p on p.plan_id = a.plan_id
            where d.path @> array[?::uuid]
            """;

    private static final String COLUMNS = "select a.*, d.unit_code, d.name_vi, d.name_en, d.tier, p.number, p.title ";

    private static final String FILTERED =
            FROM + " and (?::uuid is null or a.plan_id = ?) and (?::text is null or a.state = ?)";

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    AlertQueries(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @Transactional
    public Page find(Filter filter) {
        String sql = COLUMNS + FILTERED
                + " order by a.since desc, d.unit_code, a.plan_id, a.unit_id, a.kind limit ? offset ?";
        List<AlertView> items = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, filter);
            query.setInt(6, filter.size());
            query.setLong(7, (long) filter.page() * filter.size());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(view(row));
                }
            }
            return new Page(items, count(connection, filter));
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot read alerts", failure);
        }
    }

    private static long count(Connection connection, Filter filter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*)" + FILTERED)) {
            bind(query, filter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement query, Filter filter) throws SQLException {
        String state = filter.state() == null ? null : filter.state().name();
        query.setObject(1, filter.subtree());
        query.setObject(2, filter.planId());
        query.setObject(3, filter.planId());
        query.setString(4, state);
        query.setString(5, state);
    }

    /** One alert, if it is in the subtree. */
    @Transactional
    public Optional<AlertView> find(UUID subtree, AlertStreams.Changed changed) {
        String sql = COLUMNS + FROM + " and a.plan_id = ? and a.unit_id = ? and a.kind = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, subtree);
            query.setObject(2, changed.planId());
            query.setObject(3, changed.unitId());
            query.setString(4, changed.kind());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot read an alert", failure);
        }
    }

    private AlertView view(ResultSet row) throws SQLException, JsonProcessingException {
        AlertEvent.Kind kind = AlertEvent.Kind.valueOf(row.getString("kind"));
        Map<String, String> parameters = json.readValue(row.getString("parameters"), PARAMETERS);
        Text name = new Text(row.getString("name_vi"), row.getString("name_en"));
        String english = name.en() == null ? name.vi() : name.en();
        return new AlertView(
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                new AlertView.Unit(
                        row.getObject("unit_id", UUID.class), row.getString("unit_code"), name, row.getString("tier")),
                kind,
                AlertEvent.Severity.valueOf(row.getString("severity")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                AlertEvent.State.valueOf(row.getString("state")),
                row.getLong("revision"),
                new AlertView.Message(
                        "alert." + kind,
                        parameters,
                        AlertSentences.vi(kind, name.vi(), parameters),
                        AlertSentences.en(kind, english, parameters)));
    }
}
