package io.tonghop.plan.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.contracts.Text;
import io.tonghop.plan.form.FormsView.Item;
import io.tonghop.plan.input.Page;
import io.tonghop.plan.unit.SearchName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All versions of all forms. */
@ApplicationScoped
public class FormRepository implements PanacheRepositoryBase<Form, UUID> {

    private static final String ITEMS = "select f.id, f.code, f.version, f.title, f.createdAt from Form f where 1 = 1";

    Optional<Form> version(String code, int version) {
        return find("code = ?1 and version = ?2", code, version).firstResultOptional();
    }

    Optional<Integer> newestVersion(String code) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(f.version) from Form f where f.code = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    /** Without their rows: by code, the newest version of each first. */
    List<Item> items(FormQuery query, Page page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder items = new StringBuilder(ITEMS);
        if (query.code() != null) {
            items.append(" and f.code = :code");
            parameters.put("code", query.code());
        }
        if (query.q() != null) {
            items.append(" and position(:q in f.searchTitle) > 0");
            parameters.put("q", SearchName.of(query.q()));
        }
        TypedQuery<Object[]> found =
                getEntityManager().createQuery(items + " order by f.code, f.version desc", Object[].class);
        parameters.forEach(found::setParameter);
        return found.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                .map(row -> new Item((UUID) row[0], (String) row[1], (Integer) row[2], (Text) row[3], (Instant) row[4]))
                .toList();
    }

    /** Lets one creation at a time decide whether a version is new. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table form in share row exclusive mode")
                .executeUpdate();
    }
}
