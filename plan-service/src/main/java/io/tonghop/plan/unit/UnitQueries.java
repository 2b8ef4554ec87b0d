package io.tonghop.plan.unit;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds units. Who may call may see all of them: the map of a country is no secret. */
@ApplicationScoped
public class UnitQueries {

    private static final String SELECT = "select u, e.parentId ";
    private static final String FROM = """
            from Unit u
            join Tier t on t.code = u.tier
            left join UnitEdge e on e.unitId = u.id and""";
    private static final String LAST_EDGE = " e.validTo is not distinct from u.validTo";
    private static final String EDGE_OF_DATE =
            " (e.validFrom is null or e.validFrom <= :date) and (e.validTo is null or e.validTo > :date)";

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String WITHIN = """
            with below as (
                select w.id id from Unit w where w.id = :within
                union
                select d.unitId id from UnitEdge d join below b on d.parentId = b.id
                where (d.validFrom is null or d.validFrom <= :day) and (d.validTo is null or d.validTo > :day))
            select b.id from below b""";

    private final EntityManager entities;

    public UnitQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UnitsView find(UnitQuery query, Page page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, parameters);
        String edge = query.date() == null ? LAST_EDGE : EDGE_OF_DATE;
        TypedQuery<Object[]> found = entities.createQuery(
                SELECT + FROM + edge + where + " order by t.rank, u.code, u.validFrom nulls first, u.id",
                Object[].class);
        TypedQuery<Long> count = entities.createQuery("select count(*) " + FROM + edge + where, Long.class);
        parameters.forEach(found::setParameter);
        parameters.forEach(count::setParameter);
        List<UnitView> items = found.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                .map(UnitQueries::view)
                .toList();
        return new UnitsView(items, count.getSingleResult());
    }

    @Transactional
    public UnitView get(UUID id) {
        return entities.createQuery(SELECT + FROM + LAST_EDGE + " where u.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(UnitQueries::view)
                .orElseThrow(PlanError.UNKNOWN_UNIT::problem);
    }

    /** Who stood above a unit on a day, the nearest first; nobody when it was not there. */
    @Transactional
    @SuppressWarnings("unchecked")
    public UnitsView ancestors(UUID id, LocalDate date) {
        get(id);
        List<UUID> ids = entities.createNativeQuery("""
                        with recursive up (id, depth) as (
                            select cast(:id as uuid), 0
                            union all
                            select e.parent_id, up.depth + 1 from up
                            join unit_edge e on e.unit_id = up.id and e.validity @> cast(:date as date))
                        select id from up where depth > 0 order by depth
                        """, UUID.class)
                .setParameter("id", id)
                .setParameter("date", date)
                .getResultList();
        Map<UUID, UnitView> views = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(SELECT + FROM + EDGE_OF_DATE + " where u.id in :ids", Object[].class)
                    .setParameter("date", date)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .map(UnitQueries::view)
                    .forEach(view -> views.put(view.id(), view));
        }
        return new UnitsView(ids.stream().map(views::get).toList(), ids.size());
    }

    /** The parents of a unit over time, the earliest first. */
    @Transactional
    public UnitHistoryView history(UUID id) {
        UnitView unit = get(id);
        List<UnitHistoryView.Parent> parents = entities.createQuery("""
                        select e.parentId, p, e.validFrom, e.validTo from UnitEdge e join Unit p on p.id = e.parentId
                        where e.unitId = :id order by e.validFrom nulls first
                        """, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new UnitHistoryView.Parent(
                        (UUID) row[0], ((Unit) row[1]).name(), (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
        return new UnitHistoryView(unit, parents);
    }

    private static String where(UnitQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (query.code() != null) {
            where.append(" and u.code = :code");
            parameters.put("code", query.code());
        }
        if (query.tier() != null) {
            where.append(" and u.tier = :tier");
            parameters.put("tier", query.tier());
        }
        if (query.date() != null) {
            where.append(
                    " and (u.validFrom is null or u.validFrom <= :date) and (u.validTo is null or u.validTo > :date)");
            parameters.put("date", query.date());
        }
        if (query.q() != null) {
            where.append(" and position(:q in u.searchName) > 0");
            parameters.put("q", SearchName.of(query.q()));
        }
        if (query.kind() != null) {
            where.append(" and u.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.within() != null) {
            where.append(" and u.id in (").append(WITHIN).append(")");
            parameters.put("within", query.within());
            parameters.put("day", query.date() == null ? LocalDate.now(VIET_NAM) : query.date());
        }
        if (query.parent() != null) {
            where.append(" and e.parentId = :parent");
            parameters.put("parent", query.parent());
        }
        return where.toString();
    }

    private static UnitView view(Object[] row) {
        return UnitView.of((Unit) row[0], (UUID) row[1]);
    }
}
