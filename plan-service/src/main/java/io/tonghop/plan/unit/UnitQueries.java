package io.tonghop.plan.unit;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Finds units. Who may call may see all of them: the map of a country is no secret. */
@ApplicationScoped
public class UnitQueries {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FROM = """
             from unit u
            join tier t on t.code = u.tier
            left join unit_edge e on e.unit_id = u.id and\s""";
    private static final String LAST_EDGE = "e.valid_to is not distinct from u.valid_to";
    private static final String EDGE_OF_DATE = "e.validity @> cast(:date as date)";
    private static final String ORDER = " order by t.rank, u.code, u.valid_from nulls first, u.id";
    private static final String BELOW = """
            with recursive below (id) as (
                select cast(:within as uuid)
                union
                select d.unit_id from below b join unit_edge d on d.parent_id = b.id and d.validity @> cast(:day as date))
            """;
    private static final String ABOVE = """
            with recursive up (id, depth) as (
                select cast(:id as uuid), 0
                union all
                select d.parent_id, up.depth + 1 from up
                join unit_edge d on d.unit_id = up.id and d.validity @> cast(:date as date))
            """;

    private final EntityManager entities;

    public UnitQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UnitsView find(UnitQuery query, Page page) {
        Map<String, Object> parameters = new HashMap<>();
        String with = query.within() == null ? "" : BELOW;
        String sql = FROM + (query.date() == null ? LAST_EDGE : EDGE_OF_DATE) + where(query, parameters);
        NativeQuery<Object[]> found = units(with, sql + ORDER);
        NativeQuery<Long> count = nativeQuery(with + "select count(*)" + sql, Long.class);
        parameters.forEach(found::setParameter);
        parameters.forEach(count::setParameter);
        List<UnitView> items = found.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                .map(UnitQueries::view)
                .toList();
        return new UnitsView(items, count.getSingleResult());
    }

    @Transactional
    public UnitView get(UUID id) {
        return units("", FROM + LAST_EDGE + " where u.id = :id").setParameter("id", id).getResultList().stream()
                .findFirst()
                .map(UnitQueries::view)
                .orElseThrow(PlanError.UNKNOWN_UNIT::problem);
    }

    /** Who stood above a unit on a day, the nearest first; nobody when it was not there. */
    @Transactional
    public UnitsView ancestors(UUID id, LocalDate date) {
        get(id);
        List<UnitView> views = units(
                        ABOVE, FROM + EDGE_OF_DATE + " join up on up.id = u.id where up.depth > 0 order by up.depth")
                .setParameter("id", id)
                .setParameter("date", date)
                .getResultList()
                .stream()
                .map(UnitQueries::view)
                .toList();
        return new UnitsView(views, views.size());
    }

    /** The parents of a unit over time, the earliest first. */
    @Transactional
    public UnitHistoryView history(UUID id) {
        UnitView unit = get(id);
        List<UnitHistoryView.Parent> parents = entities.createQuery("""
                        select p, e.validFrom, e.validTo from UnitEdge e join Unit p on p.id = e.parentId
                        where e.unitId = :id order by e.validFrom nulls first
                        """, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new UnitHistoryView.Parent(
                        ((Unit) row[0]).id(), ((Unit) row[0]).name(), (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
        return new UnitHistoryView(unit, parents);
    }

    private static String where(UnitQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where true");
        if (query.code() != null) {
            where.append(" and u.code = :code");
            parameters.put("code", query.code());
        }
        if (query.tier() != null) {
            where.append(" and u.tier = :tier");
            parameters.put("tier", query.tier());
        }
        if (query.kind() != null) {
            where.append(" and u.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.date() != null) {
            where.append(" and u.validity @> cast(:date as date)");
            parameters.put("date", query.date());
        }
        if (query.q() != null) {
            where.append(" and position(:q in u.search_name) > 0");
            parameters.put("q", SearchName.of(query.q()));
        }
        if (query.parent() != null) {
            where.append(" and e.parent_id = :parent");
            parameters.put("parent", query.parent());
        }
        if (query.within() != null) {
            where.append(" and u.id in (select id from below)");
            parameters.put("within", query.within());
            parameters.put("day", query.date() == null ? LocalDate.now(VIET_NAM) : query.date());
        }
        return where.toString();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> units(String with, String sql) {
        return nativeQuery(with + "select u.*, e.parent_id as stands_below" + sql, Object[].class)
                .addEntity("u", Unit.class)
                .addScalar("stands_below", UUID.class);
    }

    @SuppressWarnings("unchecked")
    private <T> NativeQuery<T> nativeQuery(String sql, Class<T> type) {
        return entities.createNativeQuery(sql, type).unwrap(NativeQuery.class);
    }

    private static UnitView view(Object[] row) {
        return UnitView.of((Unit) row[0], (UUID) row[1]);
    }
}
