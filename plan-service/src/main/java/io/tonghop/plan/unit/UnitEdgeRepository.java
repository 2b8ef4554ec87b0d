package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who stood above whom, at all times. */
@ApplicationScoped
class UnitEdgeRepository implements PanacheRepositoryBase<UnitEdge, UUID> {

    void deleteOf(Collection<UUID> unitIds) {
        if (!unitIds.isEmpty()) {
            delete("unitId in ?1", unitIds);
        }
    }

    void deleteByIds(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("delete from unit_edge where id = any(:ids)")
                    .setParameter("ids", ids.toArray(new UUID[0]))
                    .executeUpdate();
        }
    }

    /** Edges of units that hold on a day or begin after it. */
    List<UnitEdge> lastingAt(LocalDate day, Collection<UUID> unitIds) {
        return unitIds.isEmpty() ? List.of() : list("(validTo is null or validTo > ?1) and unitId in ?2", day, unitIds);
    }

    long countOf(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : count("id in ?1", ids);
    }

    /** How many edges have come to rest on what an edit did: below units that it opened, or with an end of their own. */
    long countBeyond(LocalDate day, TreeUndo undo) {
        return (Long) getEntityManager()
                .createNativeQuery("""
                        select count(*) from unit_edge e
                        where (e.parent_id = any(:opened) and not e.id = any(:added))
                           or (e.id = any(:added) and (e.valid_to is not null or e.valid_from <> :day))
                        """, Long.class)
                .setParameter("opened", undo.opened().toArray(new UUID[0]))
                .setParameter("added", undo.added().toArray(new UUID[0]))
                .setParameter("day", day)
                .getSingleResult();
    }
}
