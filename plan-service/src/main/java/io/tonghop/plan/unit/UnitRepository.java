package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units of all times. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    /** A unit and who stood directly above it last. */
    record WithParent(Unit unit, @Nullable UUID parentId) {}

    /** Lets one import at a time change the tree; readers go on. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table unit in share row exclusive mode")
                .executeUpdate();
    }

    List<Unit> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<WithParent> withLastParent(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        select u, e.parentId from Unit u
                        left join UnitEdge e on e.unitId = u.id and e.validTo is not distinct from u.validTo
                        where u.id in :ids
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new WithParent((Unit) row[0], (UUID) row[1]))
                .toList();
    }

    /** How many of some units end on a day. */
    long countEndingOn(LocalDate day, Collection<TreeUndo.End> ends) {
        return ends.isEmpty()
                ? 0
                : count(
                        "validTo = ?1 and id in ?2",
                        day,
                        ends.stream().map(TreeUndo.End::unitId).toList());
    }

    /** How many of some units a plan refers to, or have an end of their own. */
    long countUsed(Collection<UUID> ids) {
        return (Long) getEntityManager()
                .createNativeQuery("""
                        select count(*) from unit u where u.id = any(:ids) and (u.valid_to is not null
                            or exists (select 1 from plan p where p.issuer_id = u.id)
                            or exists (select 1 from obligation o where o.path && cast(:ids as uuid[])))
                        """, Long.class)
                .setParameter("ids", ids.toArray(new UUID[0]))
                .getSingleResult();
    }
}
