package io.tonghop.report.review;

import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import io.tonghop.report.content.StrictJson;
import io.tonghop.report.ledger.Author;
import io.tonghop.report.ledger.Precondition;
import io.tonghop.report.obligation.ReportKey;
import io.tonghop.report.reading.ReportView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is done with a report by those above and by its recipients. */
@Path("/reports/{planId}/{unitId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
@APIResponse(responseCode = "200", description = "The report as it stands now; its ETag is its revision")
@APIResponse(responseCode = "400", description = "What is wrong, field by field; nothing was stored")
@APIResponse(responseCode = "404", description = "No such obligation within the caller's reach, or no report yet")
@APIResponse(
        responseCode = "409",
        description = "Not in this state, or the obligation or the plan does not ask for it now")
@APIResponse(responseCode = "412", description = "The report has another revision")
@Tag(
        name = "Review",
        description = "For the units above and the recipients; If-Match may name the revision that was read")
public class ReviewResource {

    private final ReportReview review;
    private final Caller caller;

    ReviewResource(ReportReview review, Caller caller) {
        this.review = review;
        this.caller = caller;
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a submitted report back, or reopen an approved one")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReturnRequest.class),
                            examples = @ExampleObject(name = "return", value = ReturnRequest.EXAMPLE)))
    public RestResponse<ReportView> sendBack(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        return tagged(review.sendBack(
                new ReportKey(planId, unitId),
                StrictJson.read(body),
                Precondition.of(ifMatch, null),
                Author.of(caller)));
    }

    @POST
    @Path("/approve")
    @Operation(summary = "Approve a submitted report")
    public RestResponse<ReportView> approve(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var precondition = Precondition.of(ifMatch, null);
        return tagged(review.approve(new ReportKey(planId, unitId), precondition, Author.of(caller)));
    }

    private static RestResponse<ReportView> tagged(ReportView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Long.toString(view.revision()))
                .build();
    }
}
