package io.tonghop.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans, each as far as a unit may see it. A draft is seen by its issuer alone. An issued plan is seen at and above its issuer,
 * inside its issuer's subtree on the plan's date, in and above the path of an obligation, and by those who receive a report.
 */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    private static final String VISIBLE = """
            with recursive up (id, validity) as (
                select u.id, u.validity from unit u where u.id = :caller
                union
                select e.parent_id, e.validity * up.validity
                from up join unit_edge e on e.unit_id = up.id and e.validity && up.validity)
            select %s from plan p
            where (p.issuer_id = :caller
                or p.status <> 'draft' and (
                    p.issuer_path @> array[cast(:caller as uuid)]
                    or exists (select 1 from up where up.id = p.issuer_id and up.validity @> p.tree_date)
                    or exists (
                        select 1 from obligation o
                        where o.plan_id = p.id
                          and (o.path @> array[cast(:caller as uuid)]
                            or o.recipient_ids @> array[cast(:caller as uuid)]))))
            """;
    private static final String ASKED = """
              and (cast(:q as text) is null or p.search @@ websearch_to_tsquery('simple', :q))
              and (cast(:status as text) is null or p.status = :status)
              and (cast(:issuer as uuid) is null or p.issuer_id = :issuer)
              and (cast(:implemented as uuid) is null or p.implements_id = :implemented)
              and (cast(:periodic as uuid) is null or p.round_of = :periodic)
            """;
    private static final String ORDER = """
            order by case when cast(:q as text) is null then 0 else ts_rank(p.search, websearch_to_tsquery('simple', :q)) end desc,
                coalesce(p.issued_at, p.created_at) desc, p.id
            """;

    List<Plan> visible(UUID caller, PlanQuery asked, Page page) {
        Query query = getEntityManager()
                .createNativeQuery(VISIBLE.formatted("p.*") + ASKED + ORDER, Plan.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        return plans(with(query.setParameter("caller", caller), asked));
    }

    long countVisible(UUID caller, PlanQuery asked) {
        Query query = getEntityManager().createNativeQuery(VISIBLE.formatted("count(*)") + ASKED, Long.class);
        return (Long) with(query.setParameter("caller", caller), asked).getSingleResult();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when there is none that the caller may see */
    public Plan visible(UUID planId, UUID caller) {
        return find(planId, caller).stream().findFirst().orElseThrow(PlanError.UNKNOWN_PLAN::problem);
    }

    /** Those that implement a plan, directly or through others, at and below a unit that sees the plan. */
    public List<Plan> implementing(UUID planId, UUID caller) {
        return plans(getEntityManager()
                .createNativeQuery("""
                        with recursive below (id) as (
                            select p.id from plan p where p.implements_id = :plan and p.status <> 'draft'
                            union
                            select p.id from plan p join below b on p.implements_id = b.id where p.status <> 'draft')
                        select p.* from plan p join below b on b.id = p.id
                        where p.issuer_path @> array[cast(:caller as uuid)]
                        order by p.issued_at, p.id
                        """, Plan.class)
                .setParameter("plan", planId)
                .setParameter("caller", caller));
    }

    boolean isVisible(UUID planId, UUID caller) {
        return !find(planId, caller).isEmpty();
    }

    void deleteDraft(UUID planId) {
        getEntityManager()
                .createNativeQuery("delete from attachment where plan_id = :plan")
                .setParameter("plan", planId)
                .executeUpdate();
        delete("id", planId);
    }

    private List<Plan> find(UUID planId, UUID caller) {
        return plans(getEntityManager()
                .createNativeQuery(VISIBLE.formatted("p.*") + " and p.id = :plan", Plan.class)
                .setParameter("caller", caller)
                .setParameter("plan", planId));
    }

    private static Query with(Query query, PlanQuery asked) {
        query.setParameter("q", asked.q() == null ? null : SearchText.query(asked.q()));
        query.setParameter(
                "status", asked.status() == null ? null : asked.status().name());
        parameter(query, "issuer", asked.issuer());
        parameter(query, "implemented", asked.implementing());
        parameter(query, "periodic", asked.roundOf());
        return query;
    }

    /** A typed parameter even when it is null. */
    private static void parameter(Query query, String name, @Nullable UUID value) {
        query.unwrap(org.hibernate.query.Query.class).setParameter(name, value, UUID.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Plan> plans(Query query) {
        return query.getResultList();
    }
}
