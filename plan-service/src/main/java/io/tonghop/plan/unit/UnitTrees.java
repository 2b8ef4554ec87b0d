package io.tonghop.plan.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trees of all dates. */
@ApplicationScoped
public class UnitTrees {

    private static final String NODES = """
            select u, e.parentId from Unit u
            left join UnitEdge e on e.unitId = u.id
                and (e.validFrom is null or e.validFrom <= :date) and (e.validTo is null or e.validTo > :date)
            where (u.validFrom is null or u.validFrom <= :date) and (u.validTo is null or u.validTo > :date)
            """;

    private final EntityManager entities;

    public UnitTrees(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UnitTree on(LocalDate date) {
        List<UnitTree.Node> nodes = entities
                .createQuery(NODES, Object[].class)
                .setParameter("date", date)
                .setHint("org.hibernate.readOnly", true)
                .getResultList()
                .stream()
                .map(row -> node((Unit) row[0], (UUID) row[1]))
                .toList();
        return new UnitTree(nodes);
    }

    /** Whether there is such a unit, at any time. */
    @Transactional
    public boolean knows(UUID unit) {
        return entities.find(Unit.class, unit) != null;
    }

    /** Those of many that are no units at any time. */
    @Transactional
    public Set<UUID> unknown(Collection<UUID> ids) {
        Set<UUID> unknown = new HashSet<>(ids);
        if (!unknown.isEmpty()) {
            entities.createQuery("select u.id from Unit u where u.id in :ids", UUID.class)
                    .setParameter("ids", unknown)
                    .getResultList()
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    private static UnitTree.Node node(Unit unit, @Nullable UUID parentId) {
        return new UnitTree.Node(unit.id(), unit.code(), unit.name(), unit.tier(), unit.kind(), parentId);
    }
}
