package io.tonghop.plan.plan;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.input.Page;
import io.tonghop.plan.obligation.ObligationQuery;
import io.tonghop.plan.obligation.ObligationsView;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/plans")
@Tag(name = "Plans", description = "Plans, and who owes what under them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final PlanDrafting drafting;
    private final PlanQueries plans;
    private final Caller caller;

    public PlanResource(PlanDrafting drafting, PlanQueries plans, Caller caller) {
        this.drafting = drafting;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Draft a plan of one's own unit")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlanRequest.class),
                                            examples = @ExampleObject(name = "plan", value = PlanExample.PLAN)))
                    @NotNull @Valid PlanRequest plan) {
        PlanView created = drafting.create(plan, caller.actor());
        return Response.created(URI.create("/plans/" + created.id()))
                .tag(tag(created))
                .entity(created)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Rewrite a draft", description = "With If-Match: the ETag that was read.")
    @APIResponse(
            responseCode = "200",
            description = "Rewritten",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlanRequest plan) {
        return ok(drafting.rewrite(id, plan, new ExpectedRevision(ifMatch), caller.actor()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Throw a draft away", description = "A plan that was issued is withdrawn instead.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        drafting.delete(id, new ExpectedRevision(ifMatch), caller.actor());
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The plans that concern the caller's unit",
            description = "The newest first; those that match best, when words are given.")
    public PlansView all(@Valid @BeanParam PlanQuery query, @Valid @BeanParam Page page) {
        return plans.all(caller.unitId(), query, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return ok(plans.get(id, caller.unitId()));
    }

    @GET
    @Path("/{id}/revisions")
    @Authenticated
    @Operation(summary = "What a plan said at each revision since it was issued")
    public PlanRevisionsView revisions(@PathParam("id") UUID id) {
        return plans.revisions(id, caller.unitId());
    }

    @GET
    @Path("/{id}/changes")
    @Authenticated
    @Operation(summary = "The decisions about an issued plan: who, when, about whom, why")
    public PlanChangesView changes(@PathParam("id") UUID id) {
        return plans.changes(id, caller.unitId());
    }

    @GET
    @Path("/{id}/obligations")
    @Authenticated
    @Operation(summary = "Who owes what under a plan, at and below the caller's unit")
    public ObligationsView obligations(
            @PathParam("id") UUID id, @BeanParam ObligationQuery query, @Valid @BeanParam Page page) {
        return plans.obligations(id, caller.unitId(), query, page);
    }

    private static Response ok(PlanView plan) {
        return Response.ok(plan).tag(tag(plan)).build();
    }

    private static String tag(PlanView plan) {
        return Long.toString(plan.revision());
    }
}
