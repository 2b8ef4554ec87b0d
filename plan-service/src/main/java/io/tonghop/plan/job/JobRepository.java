package io.tonghop.plan.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs in the database, each change a transaction of its own: they are seen while the work's own transaction is still open. */
@ApplicationScoped
class JobRepository {

    private static final String VIEW = """
            select id, kind, status, done, total, cancelling, cast(result as text), cast(problem as text), created_by, created_at,
                ended_at
            from job
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    JobRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional(TxType.REQUIRES_NEW)
    UUID begin(String kind, Actor actor) {
        UUID id = UUID.randomUUID();
        typed(entities.createNativeQuery("""
                insert into job (id, kind, status, done, cancelling, created_by, unit_id, created_at, seen_at)
                values (:id, :kind, 'running', 0, false, :by, :unit, now(), now())
                """), "unit", actor.unit())
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("by", actor.name())
                .executeUpdate();
        return id;
    }

    /** Notes how far it is, and tells whether somebody has cancelled it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean progress(UUID id, long done, long total) {
        return (Boolean) entities.createNativeQuery("""
                        update job set done = :done, total = nullif(:total, 0), seen_at = now() where id = :id
                        returning cancelling
                        """, Boolean.class)
                .setParameter("id", id)
                .setParameter("done", done)
                .setParameter("total", total)
                .getSingleResult();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, JobStatus status, @Nullable JsonNode result, @Nullable JsonNode problem) {
        entities.createNativeQuery("""
                        update job set status = :status, result = cast(:result as jsonb), problem = cast(:problem as jsonb),
                            done = case when :status = 'done' and total is not null then total else done end, ended_at = now()
                        where id = :id and status = 'running'
                        """)
                .setParameter("id", id)
                .setParameter("status", status.name())
                .setParameter("result", result == null ? null : result.toString())
                .setParameter("problem", problem == null ? null : problem.toString())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void seen(Collection<UUID> running) {
        entities.createNativeQuery("update job set seen_at = now() where id = any(:ids)")
                .setParameter("ids", running.toArray(new UUID[0]))
                .executeUpdate();
    }

    /** Ends the jobs of processes that are no more; what they had begun was rolled back with them. */
    @Transactional(TxType.REQUIRES_NEW)
    void endUnseen(JsonNode problem) {
        entities.createNativeQuery("""
                        update job set status = 'failed', problem = cast(:problem as jsonb), ended_at = now()
                        where status = 'running' and seen_at < now() - interval '30 seconds'
                        """)
                .setParameter("problem", problem.toString())
                .executeUpdate();
    }

    /** Asks a running job to stop; false when there is none that this actor may stop. */
    @Transactional
    boolean cancel(UUID id, Actor actor) {
        return typed(entities.createNativeQuery("""
                                update job set cancelling = status = 'running' where id = :id
                                    and (created_by = :by or unit_id = cast(:unit as uuid))
                                """), "unit", actor.unit())
                        .setParameter("id", id)
                        .setParameter("by", actor.name())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    Optional<JobView> find(UUID id, Actor actor) {
        Query found = entities.createNativeQuery(
                        VIEW + "where id = :id and (created_by = :by or unit_id = cast(:unit as uuid))", Object[].class)
                .setParameter("id", id);
        return views(found, actor).stream().findFirst();
    }

    @Transactional
    List<JobView> all(Actor actor, int offset, int size) {
        Query found = entities.createNativeQuery(
                        VIEW + "where created_by = :by or unit_id = cast(:unit as uuid) order by created_at desc, id",
                        Object[].class)
                .setFirstResult(offset)
                .setMaxResults(size);
        return views(found, actor);
    }

    @SuppressWarnings("unchecked")
    private List<JobView> views(Query query, Actor actor) {
        List<Object[]> rows = typed(query, "unit", actor.unit())
                .setParameter("by", actor.name())
                .getResultList();
        return rows.stream().map(row -> JobRow.view(row, json)).toList();
    }

    /** A typed parameter even when it is null. */
    private static Query typed(Query query, String name, @Nullable UUID value) {
        return query.unwrap(org.hibernate.query.Query.class).setParameter(name, value, UUID.class);
    }
}
