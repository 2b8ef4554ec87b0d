package io.tonghop.plan.job;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import io.tonghop.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/jobs")
@Tag(name = "Jobs", description = "Long work begun with 'Prefer: respond-async'")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    private final JobRepository repository;
    private final Jobs jobs;
    private final Caller caller;

    public JobResource(JobRepository repository, Jobs jobs, Caller caller) {
        this.repository = repository;
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The jobs of the caller and of its unit, the newest first")
    public JobsView all(@Valid @BeanParam Page page) {
        return new JobsView(repository.all(caller.actor(), page.offset(), page.size()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "How far a job is, and what came of it")
    public JobView get(@PathParam("id") UUID id) {
        return jobs.get(id, caller.actor());
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    @Operation(
            summary = "Cancel a job",
            description = "It stops at its next step and nothing of it remains; one that has ended stays as it is.")
    public JobView cancel(@PathParam("id") UUID id) {
        if (!repository.cancel(id, caller.actor())) {
            throw PlanError.UNKNOWN_JOB.problem();
        }
        return jobs.get(id, caller.actor());
    }
}
