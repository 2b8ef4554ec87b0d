package io.tonghop.notification.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Deadlines of a subtree; the query itself is cut to it. */
@ApplicationScoped
public class DeadlineQueries {

    /**
     * What is asked for.
     *
     * @param subtree the caller's unit
     */
    public record Filter(
            UUID subtree, @Nullable UUID planId, @Nullable DeadlineState state, int page, int size) {}

    /** The unit that owes. */
    public record Unit(UUID id, String code, Text name, String tier) {}

    /** A deadline as an operator sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            UUID planId,
            UUID unitId,
            Unit unit,
            Instant due,
            DeadlineState state,
            Instant since,
            @Nullable Instant submittedAt) {}

    /**
     * A page, the earliest due first.
     *
     * @param counts state to number of deadlines, of all states whatever the filter
     * @param total how many the filter matches
     */
    public record Page(List<Row> items, Map<String, Long> counts, long total) {}

    private static final String WHERE =
            " from deadline where path @> array[?::uuid] and state is not null and (?::uuid is null or plan_id = ?)";

    private final DataSource dataSource;

    DeadlineQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    public Page find(Filter filter) {
        try (Connection connection = dataSource.getConnection()) {
            Map<String, Long> counts = counts(connection, filter);
            DeadlineState state = filter.state();
            long total = state == null
                    ? counts.values().stream().mapToLong(Long::longValue).sum()
                    : counts.getOrDefault(state.code(), 0L);
            return new Page(rows(connection, filter), counts, total);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read deadlines", failure);
        }
    }

    private static Map<String, Long> counts(Connection connection, Filter filter) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select state, count(*)" + WHERE + " group by state")) {
            bind(query, filter);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return counts;
    }

    private static List<Row> rows(Connection connection, Filter filter) throws SQLException {
        String sql = "select *" + WHERE
                + " and (?::text is null or state = ?) order by due, unit_code, plan_id, unit_id limit ? offset ?";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, filter);
            String state = filter.state() == null ? null : filter.state().code();
            query.setString(4, state);
            query.setString(5, state);
            query.setInt(6, filter.size());
            query.setLong(7, (long) filter.page() * filter.size());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row(DeadlineRepository.read(row), row));
                }
            }
        }
        return rows;
    }

    private static Row row(Deadline deadline, ResultSet row) throws SQLException {
        return new Row(
                deadline.planId(),
                deadline.unitId(),
                new Unit(deadline.unitId(), deadline.unitCode(), deadline.unitName(), deadline.tier()),
                deadline.facts().due(),
                DeadlineState.of(row.getString("state")).orElseThrow(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                deadline.facts().submittedAt());
    }

    private static void bind(PreparedStatement query, Filter filter) throws SQLException {
        query.setObject(1, filter.subtree());
        query.setObject(2, filter.planId());
        query.setObject(3, filter.planId());
    }
}
