package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Who stood above whom, at all times. */
@ApplicationScoped
class UnitEdgeRepository implements PanacheRepositoryBase<UnitEdge, UUID> {

    void deleteOf(Collection<UUID> unitIds) {
        if (!unitIds.isEmpty()) {
            delete("unitId in ?1", unitIds);
        }
    }
}
