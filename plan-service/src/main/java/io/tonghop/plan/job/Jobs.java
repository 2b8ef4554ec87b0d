package io.tonghop.plan.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.scheduler.Scheduled;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Runs long work after its request has been answered. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final JobRepository jobs;
    private final ManagedExecutor executor;
    private final ObjectMapper json;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Jobs(JobRepository jobs, ManagedExecutor executor, ObjectMapper json) {
        this.jobs = jobs;
        this.executor = executor;
        this.json = json;
    }

    /** Begins work and answers at once with its job. */
    public JobView start(String kind, Actor actor, Work work) {
        UUID id = jobs.begin(kind, actor);
        running.add(id);
        executor.execute(() -> run(id, work));
        return get(id, actor);
    }

    JobView get(UUID id, Actor actor) {
        return jobs.find(id, actor).orElseThrow(PlanError.UNKNOWN_JOB::problem);
    }

    private void run(UUID id, Work work) {
        try {
            Object result = work.run(new WatchedProgress(id, jobs));
            jobs.end(id, JobStatus.done, json.valueToTree(result), null);
        } catch (RuntimeException failed) {
            end(id, failed);
        } finally {
            running.remove(id);
        }
    }

    private void end(UUID id, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobCancelled) {
                jobs.end(id, JobStatus.cancelled, null, null);
                return;
            }
            if (cause instanceof HttpProblem problem) {
                jobs.end(id, JobStatus.failed, null, json(problem));
                return;
            }
        }
        LOG.errorf(failed, "job %s", id);
        jobs.end(id, JobStatus.failed, null, json(PlanError.JOB_FAILED.problem()));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepAlive() {
        if (!running.isEmpty()) {
            jobs.seen(Set.copyOf(running));
        }
        jobs.endUnseen(json(PlanError.JOB_INTERRUPTED.problem()));
    }

    private JsonNode json(HttpProblem problem) {
        return json.createObjectNode()
                .put("type", String.valueOf(problem.getType()))
                .put("title", problem.getTitle())
                .put("status", problem.getStatusCode())
                .put("detail", problem.getDetail())
                .setAll((com.fasterxml.jackson.databind.node.ObjectNode) json.valueToTree(problem.getParameters()));
    }
}
