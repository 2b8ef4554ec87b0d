package io.tonghop.plan.plan;

import io.tonghop.plan.job.JobView;
import io.tonghop.plan.job.Preference;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}")
@Tag(name = "Plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PLANNER)
public class PlanLifecycleResource {

    private final PlanLifecycle plans;
    private final Caller caller;

    public PlanLifecycleResource(PlanLifecycle plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Path("/preview")
    @Operation(
            summary = "Whom a draft would ask, before when and for whom",
            description = "With warnings, such as a chain of deadlines that leaves a tier no time to consolidate.")
    public PlanPreviewView preview(@PathParam("id") UUID id) {
        return plans.preview(id, caller.actor());
    }

    @POST
    @Path("/issue")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Issue a plan",
            description = "Its tree is frozen, and the units that its regimes find owe what it asks. With "
                    + "'Prefer: respond-async' it is a job.")
    @APIResponse(
            responseCode = "200",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is the job to watch",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Preference.HEADER) @Nullable String prefer) {
        ExpectedRevision expected = new ExpectedRevision(ifMatch);
        return Preference.isAsync(prefer)
                ? Preference.accepted(plans.startIssue(id, expected, caller.actor()))
                : ok(plans.issue(id, expected, caller.actor()));
    }

    @POST
    @Path("/amendments")
    @Operation(
            summary = "Amend an issued plan",
            description =
                    "With If-Match: the ETag that was read. Who is asked, before when and for whom follows what it "
                            + "says now; whoever is asked no more owes nothing. Issuer, form and rounds stay.")
    @APIResponse(
            responseCode = "200",
            description = "Amended",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentRequest request) {
        return ok(plans.amend(id, request, new ExpectedRevision(ifMatch), caller.actor()));
    }

    @POST
    @Path("/close")
    @Operation(summary = "Close a plan that has been carried out", description = "It takes no more reports.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReasonRequest.class),
                                            examples = @ExampleObject(name = "reason", value = PlanExample.REASON)))
                    @NotNull @Valid ReasonRequest request) {
        return ok(plans.end(id, PlanStatus.closed, request, caller.actor()));
    }

    @POST
    @Path("/withdraw")
    @Operation(summary = "Withdraw a plan", description = "Nobody owes anything under it any more.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return ok(plans.end(id, PlanStatus.withdrawn, request, caller.actor()));
    }

    private static Response ok(PlanView plan) {
        return Response.ok(plan).tag(Long.toString(plan.revision())).build();
    }
}
