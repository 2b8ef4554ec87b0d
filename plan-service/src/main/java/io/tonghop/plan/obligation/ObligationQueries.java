package io.tonghop.plan.obligation;

import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds obligations of a plan that the caller stands in, above, or receives the reports of. */
@ApplicationScoped
public class ObligationQueries {

    private static final String FROM = """
            from obligation o
            where o.plan_id = :plan
              and (o.path @> array[cast(:caller as uuid)] or o.recipient_ids @> array[cast(:caller as uuid)])
              and o.kind = :kind
              and (cast(:status as text) is null or o.status = :status)
              and (cast(:unit as uuid) is null or o.unit_id = :unit)
              and (cast(:within as uuid) is null or o.path @> array[cast(:within as uuid)])
            """;

    private final EntityManager entities;

    ObligationQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public ObligationsView find(UUID planId, UUID caller, ObligationQuery query, Page page) {
        Query found = entities.createNativeQuery(
                "select o.* " + FROM + " order by (select rank from tier where code = o.tier), o.unit_code, o.unit_id",
                Obligation.class);
        @SuppressWarnings("unchecked")
        List<Obligation> obligations = with(found, planId, caller, query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Object total = with(entities.createNativeQuery("select count(*) " + FROM, Long.class), planId, caller, query)
                .getSingleResult();
        return new ObligationsView(obligations.stream().map(Obligation::view).toList(), (Long) total);
    }

    /** The plans that are owed under some plans, at and below a unit, and those that it receives. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ObligationView> plansOwed(Collection<UUID> planIds, UUID caller) {
        List<Obligation> owed = entities.createNativeQuery("""
                        select o.* from obligation o
                        where o.plan_id = any(:plans) and o.kind = 'plan' and o.status = 'active'
                          and (o.path @> array[cast(:caller as uuid)] or o.recipient_ids @> array[cast(:caller as uuid)])
                        order by o.unit_code, o.unit_id
                        """, Obligation.class)
                .setParameter("plans", planIds.toArray(new UUID[0]))
                .setParameter("caller", caller)
                .getResultList();
        return owed.stream().map(Obligation::view).toList();
    }

    private static Query with(Query query, UUID planId, UUID caller, ObligationQuery asked) {
        return parameter(parameter(query, "unit", asked.unit()), "within", asked.within())
                .setParameter("plan", planId)
                .setParameter("kind", asked.kind().name())
                .setParameter(
                        "status", asked.status() == null ? null : asked.status().name())
                .setParameter("caller", caller);
    }

    /** A typed parameter even when it is null. */
    private static Query parameter(Query query, String name, @Nullable UUID value) {
        return query.unwrap(org.hibernate.query.Query.class).setParameter(name, value, UUID.class);
    }
}
