package io.tonghop.plan.unit;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds units. Who may call may see all of them: the map of a country is no secret. */
@ApplicationScoped
public class UnitQueries {

    private static final String FROM = """
            select u, e.parentId from Unit u
            join Tier t on t.code = u.tier
            left join UnitEdge e on e.unitId = u.id and""";
    private static final String LAST_EDGE = " e.validTo is not distinct from u.validTo";
    private static final String EDGE_OF_DATE =
            " (e.validFrom is null or e.validFrom <= :date) and (e.validTo is null or e.validTo > :date)";

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
                FROM + edge + where + " order by t.rank, u.code, u.validFrom nulls first, u.id", Object[].class);
        parameters.forEach(found::setParameter);
        List<UnitView> items = found.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                .map(UnitQueries::view)
                .toList();
        return new UnitsView(items);
    }

    @Transactional
    public UnitView get(UUID id) {
        return entities.createQuery(FROM + LAST_EDGE + " where u.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(UnitQueries::view)
                .orElseThrow(PlanError.UNKNOWN_UNIT::problem);
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
