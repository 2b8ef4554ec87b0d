package io.tonghop.report.submission;

import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.StrictJson;
import io.tonghop.report.content.Violations;
import io.tonghop.report.ledger.Author;
import io.tonghop.report.ledger.Precondition;
import io.tonghop.report.obligation.ReportKey;
import io.tonghop.report.reading.ReportView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** A unit's own report. */
@Path("/reports/{planId}/{unitId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REPORTER)
@APIResponse(responseCode = "200", description = "The report as it stands now; its ETag is its revision")
@APIResponse(responseCode = "400", description = "What is wrong, field by field; nothing was stored")
@APIResponse(responseCode = "404", description = "No such obligation within the caller's reach, or no report yet")
@APIResponse(
        responseCode = "409",
        description = "Not in this state, or the obligation or the plan does not ask for it now")
@APIResponse(responseCode = "412", description = "The report has another revision")
@Tag(name = "Submission", description = "What a unit does with its own report")
public class SubmissionResource {

    private final ReportSaving saving;
    private final ReportSubmission submission;
    private final ReportWithdrawal withdrawal;
    private final Caller caller;

    SubmissionResource(ReportSaving saving, ReportSubmission submission, ReportWithdrawal withdrawal, Caller caller) {
        this.saving = saving;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.caller = caller;
    }

    @PUT
    @APIResponse(responseCode = "200", description = "The report as it stands now; its ETag is its revision")
    @APIResponse(responseCode = "201", description = "Saved for the first time")
    @APIResponse(responseCode = "400", description = "What is wrong, field by field; nothing was stored")
    @APIResponse(responseCode = "404", description = "No such obligation within the caller's reach")
    @APIResponse(responseCode = "409", description = "Approved already, or not asked for now")
    @APIResponse(responseCode = "412", description = "The report has another revision")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a draft, or correct a submitted report",
            description =
                    "Replaces all of it. If-Match with the revision is needed once a report exists. With submit=true a "
                            + "draft is submitted in the same step. A correction needs a reason and keeps the moment of submission.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SaveRequest.class),
                            examples = @ExampleObject(name = "report", value = SaveRequest.EXAMPLE)))
    public RestResponse<ReportView> save(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @QueryParam("submit") @DefaultValue("false") @Schema(enumeration = {"true", "false"}) String submit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            byte[] body) {
        ReportView view = saving.save(
                new ReportKey(planId, unitId),
                StrictJson.read(body),
                truth("submit", submit),
                Precondition.of(ifMatch, ifNoneMatch),
                Author.of(caller));
        return tagged(view.revision() == 1 ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    @POST
    @Path("/submit")
    @Operation(summary = "Submit the draft", description = "If-Match with the revision of the draft is needed.")
    public RestResponse<ReportView> submit(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var precondition = Precondition.of(ifMatch, null);
        return tagged(
                RestResponse.Status.OK,
                submission.submit(new ReportKey(planId, unitId), precondition, Author.of(caller)));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a submitted report back")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WithdrawRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = WithdrawRequest.EXAMPLE)))
    public RestResponse<ReportView> withdraw(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        ReportView view = withdrawal.withdraw(
                new ReportKey(planId, unitId),
                StrictJson.read(body),
                Precondition.of(ifMatch, null),
                Author.of(caller));
        return tagged(RestResponse.Status.OK, view);
    }

    /** Whoever mistypes it must not believe that the report was submitted. */
    private static boolean truth(String field, String text) {
        Violations violations = new Violations();
        if (!text.equals("true") && !text.equals("false")) {
            violations.add(field, "phải là true hoặc false", "must be true or false");
        }
        violations.throwAs(ReportError.INVALID_REQUEST);
        return text.equals("true");
    }

    private static RestResponse<ReportView> tagged(RestResponse.Status status, ReportView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .tag(Long.toString(view.revision()))
                .build();
    }
}
