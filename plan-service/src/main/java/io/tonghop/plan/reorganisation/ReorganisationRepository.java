package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reorganisations, and the tree and the plans that they concern. */
@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {

    private final ObjectMapper json;

    ReorganisationRepository(ObjectMapper json) {
        this.json = json;
    }

    /** The tree of a day. */
    @SuppressWarnings("unchecked")
    List<Member> members(LocalDate day) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select u.id, u.tier, u.code, u.name_vi, u.name_en, u.kind, e.parent_id from unit u
                        left join unit_edge e on e.unit_id = u.id and e.validity @> cast(:day as date)
                        where u.validity @> cast(:day as date) order by u.tier, u.code, u.id
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Member(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        new Text((String) row[3], (String) row[4]),
                        (String) row[5],
                        (UUID) row[6]))
                .toList();
    }

    /** Units of which something is known from a day on: an end, or another parent. */
    Set<UUID> changingFrom(LocalDate day) {
        return ids("""
                select u.id from unit u where u.validity @> cast(:day as date) - 1 and u.valid_to >= :day
                union
                select e.unit_id from unit_edge e where e.valid_from >= :day
                """, day);
    }

    /** Units on which something rests that is known from a day on: one comes to stand below them, or goes into them. */
    Set<UUID> neededFrom(LocalDate day) {
        return ids("""
                select e.parent_id from unit_edge e where e.valid_from >= :day
                union
                select s.successor_id from unit_succession s where s.effective_on >= :day
                union
                select s.predecessor_id from unit_succession s where s.effective_on >= :day
                """, day);
    }

    /** Tier and code of units that begin on a day or later, as {@code tier/code}. */
    @SuppressWarnings("unchecked")
    Set<String> beginningFrom(LocalDate day) {
        List<String> places = getEntityManager()
                .createNativeQuery("select tier || '/' || code from unit where valid_from >= :day", String.class)
                .setParameter("day", day)
                .getResultList();
        return new HashSet<>(places);
    }

    /** Plans in force that ask some units, each with those units. */
    @SuppressWarnings("unchecked")
    List<PlanUnits> plansAsking(Collection<UUID> unitIds) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select p.id, p.content ->> 'number', cast(p.content -> 'title' as text), array_agg(distinct o.unit_id)
                        from obligation o join plan p on p.id = o.plan_id
                        where o.unit_id = any(:units) and o.status <> 'cancelled' and p.status in ('issued', 'amended')
                        group by p.id order by p.issued_at desc, p.id
                        """, Object[].class)
                .setParameter("units", unitIds.toArray(new UUID[0]))
                .getResultList();
        return rows.stream().map(this::planUnits).toList();
    }

    private PlanUnits planUnits(Object[] row) {
        try {
            Text title = json.readValue((String) row[2], Text.class);
            return new PlanUnits((UUID) row[0], (String) row[1], title, Set.of((UUID[]) row[3]));
        } catch (com.fasterxml.jackson.core.JsonProcessingException corrupt) {
            throw new java.io.UncheckedIOException(corrupt);
        }
    }

    void keep(UUID reorganisation, LocalDate day, Collection<Succession> successions) {
        for (Succession one : successions) {
            getEntityManager().persist(new UnitSuccession(reorganisation, day, one));
        }
        flush();
    }

    void forget(UUID reorganisation) {
        getEntityManager()
                .createQuery("delete from UnitSuccession s where s.reorganisationId = :id")
                .setParameter("id", reorganisation)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String sql, LocalDate day) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter("day", day)
                .getResultList();
        return new HashSet<>(ids);
    }
}
