package io.tonghop.aggregation.total;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.Counts;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.ReportEvent;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers from the read model. Every question names the subtree of who asks, and the query itself is cut to it. */
@ApplicationScoped
public class TotalQueries {

    private static final TypeReference<Map<String, Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Long>> UNITS_BY_CELL = new TypeReference<>() {};

    private static final String TOTALS = """
            select t.unit_id, t.path, t.revision, t.as_of, t.figures, t.reported, t.expected, t.counts,
                coalesce(p.unit_code, u.code, '') code, coalesce(p.name_vi, u.name_vi, '') name_vi,
                coalesce(p.name_en, u.name_en) name_en, coalesce(p.tier, u.tier, '') tier
            from total t left join unit u on u.unit_id = t.unit_id
                left join placement p on p.plan_id = t.plan_id and p.unit_id = t.unit_id
            where t.plan_id = ? and t.path @> array[?]
            """;

    private static final String REPORTS = """
            select p.unit_id, p.path, p.revision + coalesce(r.revision, 0) revision, p.unit_code code, p.name_vi, p.name_en,
                p.tier, p.due, p.cells, p.status = 'active' active, r.status, r.submitted_at, r.figures
            from placement p left join report r on r.plan_id = p.plan_id and r.unit_id = p.unit_id
            where p.plan_id = ? and p.path @> array[?] and p.status <> 'cancelled'
            """;

    private static final String NO_TOTAL =
            " and not exists (select 1 from total t where t.plan_id = p.plan_id and t.unit_id = p.unit_id)";

    private record Found(
            SumView sum, List<UUID> path, @Nullable Instant asOf) {}

    private final DataSource dataSource;
    private final ObjectMapper json;

    public TotalQueries(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** The total of a unit, if there is one within the subtree. */
    @Transactional
    public Optional<TotalView> find(UUID planId, UUID unitId, UUID subtree) {
        try (Connection connection = dataSource.getConnection()) {
            List<Found> own = reports(connection, REPORTS + " and p.unit_id = ?", planId, subtree, unitId);
            List<Found> sum = totals(connection, TOTALS + " and t.unit_id = ?", planId, subtree, unitId);
            if (sum.isEmpty() && own.isEmpty()) {
                return Optional.empty();
            }
            Found found = sum.isEmpty() ? own.get(0) : sum.get(0);
            List<SumView> children = new ArrayList<>();
            if (!sum.isEmpty()) {
                totals(connection, TOTALS + " and t.path[2] = ?", planId, subtree, unitId)
                        .forEach(child -> children.add(child.sum()));
                reports(connection, REPORTS + NO_TOTAL + " and p.path[2] = ?", planId, subtree, unitId)
                        .forEach(child -> children.add(child.sum()));
                children.sort(
                        java.util.Comparator.comparing(child -> child.unit().code()));
            }
            return Optional.of(new TotalView(
                    planId,
                    found.sum(),
                    units(connection, found.path()),
                    found.asOf(),
                    sum.isEmpty() || own.isEmpty() ? null : own.get(0).sum(),
                    children));
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot read totals", failure);
        }
    }

    /** The topmost totals of a plan within the subtree: the caller's own unit, or the units below it that take part. */
    @Transactional
    public List<UnitRef> tops(UUID planId, UUID subtree) {
        try (Connection connection = dataSource.getConnection()) {
            List<Found> all = totals(connection, TOTALS + " and t.path @> array[?]", planId, subtree, subtree);
            if (all.isEmpty()) {
                all = reports(connection, REPORTS + " and p.path @> array[?]", planId, subtree, subtree);
            }
            int top = all.stream().mapToInt(found -> found.path().size()).min().orElse(0);
            return all.stream()
                    .filter(found -> found.path().size() == top)
                    .map(found -> found.sum().unit())
                    .toList();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot read totals", failure);
        }
    }

    private List<Found> totals(Connection connection, String sql, UUID... parameters)
            throws SQLException, JsonProcessingException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement query = prepare(connection, sql, parameters);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                SumView sum = new SumView(
                        unit(row),
                        false,
                        row.getLong("revision"),
                        json.readValue(row.getString("figures"), FIGURES),
                        json.readValue(row.getString("reported"), UNITS_BY_CELL),
                        json.readValue(row.getString("expected"), UNITS_BY_CELL),
                        json.readValue(row.getString("counts"), Counts.class),
                        null,
                        null);
                found.add(new Found(sum, path(row), instant(row, "as_of")));
            }
        }
        return found;
    }

    private List<Found> reports(Connection connection, String sql, UUID... parameters)
            throws SQLException, JsonProcessingException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement query = prepare(connection, sql, parameters);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Found(leaf(row), path(row), instant(row, "submitted_at")));
            }
        }
        return found;
    }

    private SumView leaf(ResultSet row) throws SQLException, JsonProcessingException {
        String written = row.getString("status");
        ReportEvent.Status status = written == null ? null : ReportEvent.Status.valueOf(written);
        boolean counted = status != null && status.counts();
        boolean expected = row.getBoolean("active") || counted;
        Instant submittedAt = instant(row, "submitted_at");
        boolean late = counted && submittedAt != null && !submittedAt.isBefore(instantOf(row, "due"));
        Map<String, Figure> figures = counted ? json.readValue(row.getString("figures"), FIGURES) : Map.of();
        Map<String, Long> reported = figures.keySet().stream().collect(Collectors.toMap(Function.identity(), c -> 1L));
        Map<String, Long> asked = new HashMap<>(reported);
        if (expected) {
            for (String cell : (String[]) row.getArray("cells").getArray()) {
                asked.put(cell, 1L);
            }
        }
        Counts counts = new Counts(
                one(expected),
                one(counted),
                one(counted && !late),
                one(late),
                one(expected && status == ReportEvent.Status.returned),
                one(status == ReportEvent.Status.approved));
        return new SumView(
                unit(row),
                true,
                row.getLong("revision"),
                figures,
                reported,
                asked,
                counts,
                written == null ? "missing" : written,
                submittedAt);
    }

    private static List<UnitRef> units(Connection connection, List<UUID> path) throws SQLException {
        Map<UUID, UnitRef> known = new HashMap<>();
        String sql = "select unit_id, code, name_vi, name_en, tier from unit where unit_id = any (?)";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("uuid", path.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UnitRef unit = unit(row);
                    known.put(unit.id(), unit);
                }
            }
        }
        return path.stream()
                .map(id -> known.getOrDefault(id, new UnitRef(id, "", Text.vi(""), "")))
                .toList();
    }

    private static PreparedStatement prepare(Connection connection, String sql, UUID... parameters)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 1, parameters[i]);
        }
        return query;
    }

    private static UnitRef unit(ResultSet row) throws SQLException {
        return new UnitRef(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                new Text(row.getString("name_vi"), row.getString("name_en")),
                row.getString("tier"));
    }

    private static List<UUID> path(ResultSet row) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray("path").getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static Instant instantOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }
}
