package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Units of all times. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    /** Lets one import at a time change the tree; readers go on. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table unit in share row exclusive mode")
                .executeUpdate();
    }
}
