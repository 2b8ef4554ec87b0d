package io.tonghop.plan.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all forms. */
@ApplicationScoped
public class FormRepository implements PanacheRepositoryBase<Form, UUID> {

    Optional<Form> version(String code, int version) {
        return find("code = ?1 and version = ?2", code, version).firstResultOptional();
    }

    List<Form> inOrder() {
        return listAll(Sort.by("code").and("version", Sort.Direction.Descending));
    }

    /** Lets one creation at a time decide whether a version is new. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table form in share row exclusive mode")
                .executeUpdate();
    }
}
