package io.tonghop.plan.roster;

import io.tonghop.plan.plan.PlanChangeView;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}")
@Tag(name = "Roster", description = "Decisions about single units of an issued plan, each kept with its reason")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PLANNER)
public class RosterResource {

    private static final String EXTENSION = """
            {"unitIds": ["0b8d7a52-6a3e-4a5e-9f0c-1a2b3c4d5e6f"], "due": "2024-10-14T17:00:00Z", "reason": "Bão"}""";
    private static final String ADDITION = """
            {"regime": {"unitIds": ["0b8d7a52-6a3e-4a5e-9f0c-1a2b3c4d5e6f"], "date": "2024-10-05",
                        "due": {"rule": "before", "date": "2024-10-15"}}, "reason": "Thành lập ngày 05/10"}""";

    private final RosterDecisions decisions;
    private final Caller caller;

    public RosterResource(RosterDecisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @Path("/extensions")
    @Operation(summary = "Give units more time")
    public PlanChangeView extend(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExtensionRequest.class),
                                            examples = @ExampleObject(name = "extension", value = EXTENSION)))
                    @NotNull @Valid ExtensionRequest request) {
        return decisions.extend(id, request, caller.actor());
    }

    @POST
    @Path("/excuses")
    @Operation(summary = "Excuse units", description = "They are not expected any more; what they send counts.")
    public PlanChangeView excuse(@PathParam("id") UUID id, @NotNull @Valid UnitsRequest request) {
        return decisions.excuse(id, request, caller.actor());
    }

    @POST
    @Path("/reinstatements")
    @Operation(summary = "Expect excused units again")
    public PlanChangeView reinstate(@PathParam("id") UUID id, @NotNull @Valid UnitsRequest request) {
        return decisions.reinstate(id, request, caller.actor());
    }

    @POST
    @Path("/additions")
    @Operation(summary = "Ask units that were not asked before")
    public PlanChangeView add(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdditionRequest.class),
                                            examples = @ExampleObject(name = "addition", value = ADDITION)))
                    @NotNull @Valid AdditionRequest request) {
        return decisions.add(id, request, caller.actor());
    }

    @POST
    @Path("/moves")
    @Operation(
            summary = "Let units stand elsewhere in this plan",
            description =
                    "As the tree of another day has them, or directly below a unit. Their figures move with them.")
    public PlanChangeView move(@PathParam("id") UUID id, @NotNull @Valid MoveRequest request) {
        return decisions.move(id, request, caller.actor());
    }
}
