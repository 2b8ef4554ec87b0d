package io.tonghop.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What plans said at their revisions. */
@ApplicationScoped
class PlanRevisionRepository implements PanacheRepositoryBase<PlanRevision, PlanRevision.Id> {

    List<PlanRevision> of(UUID planId) {
        return list("id.planId = ?1 order by id.revision desc", planId);
    }
}
