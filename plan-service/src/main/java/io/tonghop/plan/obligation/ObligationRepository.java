package io.tonghop.plan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Obligations of all plans. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, ObligationId> {

    /** All of a plan, locked, always in the same order. */
    List<Obligation> locked(UUID planId) {
        return find("id.planId = ?1 order by id.unitId", planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Obligation> locked(UUID planId, List<UUID> unitIds) {
        return find("id.planId = ?1 and id.unitId in ?2 order by id.unitId", planId, unitIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
