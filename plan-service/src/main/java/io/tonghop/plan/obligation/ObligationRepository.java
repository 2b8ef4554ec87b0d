package io.tonghop.plan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.contracts.ObligationEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Obligations of all plans; whoever locks several locks them in one order. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, ObligationId> {

    List<Obligation> locked(UUID planId) {
        return find("id.planId = ?1 order by id.unitId, id.kind", planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Obligation> locked(UUID planId, Kind kind) {
        return find("id.planId = ?1 and id.kind = ?2 order by id.unitId", planId, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Obligation> locked(UUID planId, Kind kind, Collection<UUID> unitIds) {
        return find("id.planId = ?1 and id.kind = ?2 and id.unitId in ?3 order by id.unitId", planId, kind, unitIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
