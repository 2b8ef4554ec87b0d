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
@Tag(name = "Plans", description = "Plans, and who owes which report under them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final PlanDrafting drafting;
    private final PlanIssue issue;
    private final DeadlineExtension extension;
    private final PlanQueries plans;
    private final Caller caller;

    public PlanResource(
            PlanDrafting drafting, PlanIssue issue, DeadlineExtension extension, PlanQueries plans, Caller caller) {
        this.drafting = drafting;
        this.issue = issue;
        this.extension = extension;
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

    @POST
    @Path("/{id}/issue")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Issue a plan",
            description = "From now on it stays as it is, and the units that its regime finds owe their reports.")
    @APIResponse(
            responseCode = "200",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response issue(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(issue.issue(id, new ExpectedRevision(ifMatch), caller.actor()));
    }

    @POST
    @Path("/{id}/extensions")
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Give units more time, with a reason")
    public ExtensionView extend(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExtensionRequest.class),
                                            examples =
                                                    @ExampleObject(name = "extension", value = PlanExample.EXTENSION)))
                    @NotNull @Valid ExtensionRequest request) {
        return extension.extend(id, request, caller.actor());
    }

    @GET
    @Authenticated
    @Operation(summary = "The plans that concern the caller's unit, the newest first")
    public PlansView all(@Valid @BeanParam Page page) {
        return plans.all(caller.unitId(), page);
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
    @Path("/{id}/obligations")
    @Authenticated
    @Operation(summary = "Who owes a report under a plan, at and below the caller's unit")
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
