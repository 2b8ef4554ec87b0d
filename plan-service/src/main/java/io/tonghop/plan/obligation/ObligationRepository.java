package io.tonghop.plan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.contracts.ObligationEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Obligations of all plans; whoever locks several locks them in one order. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, ObligationId> {

    private final StatelessSession session;

    ObligationRepository(StatelessSession session) {
        this.session = session;
    }

    /** Writes many new ones, after what they rest on; they are not managed afterwards. */
    void insert(List<Obligation> begun) {
        flush();
        session.insertMultiple(begun);
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
