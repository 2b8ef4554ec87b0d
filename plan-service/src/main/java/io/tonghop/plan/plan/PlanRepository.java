package io.tonghop.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/**
 * Plans, each as far as a unit may see it. A draft is seen by its issuer alone. An issued plan is seen at and above its issuer,
 * inside its issuer's subtree on the plan's date, in and above the path of an obligation, and by those who receive a report.
 */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    private static final String VISIBLE = """
            with recursive up (id, validity) as (
                select u.id, u.validity from unit u where u.id = :caller
                union
                select e.parent_id, e.validity * up.validity
                from up join unit_edge e on e.unit_id = up.id and e.validity && up.validity)
            select p.* from plan p
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

    List<Plan> visible(UUID caller, Page page) {
        return plans(query(VISIBLE + " order by coalesce(p.issued_at, p.created_at) desc, p.id", caller)
                .setFirstResult(page.offset())
                .setMaxResults(page.size()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when there is none that the caller may see */
    Plan visible(UUID planId, UUID caller) {
        return plans(query(VISIBLE + " and p.id = :plan", caller).setParameter("plan", planId)).stream()
                .findFirst()
                .orElseThrow(PlanError.UNKNOWN_PLAN::problem);
    }

    private Query query(String sql, UUID caller) {
        return getEntityManager().createNativeQuery(sql, Plan.class).setParameter("caller", caller);
    }

    @SuppressWarnings("unchecked")
    private static List<Plan> plans(Query query) {
        return query.getResultList();
    }
}
