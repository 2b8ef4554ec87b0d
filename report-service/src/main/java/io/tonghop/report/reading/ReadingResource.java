package io.tonghop.report.reading;

import io.quarkus.security.Authenticated;
import io.tonghop.platform.security.Caller;
import io.tonghop.report.ledger.ReportStatus;
import io.tonghop.report.obligation.ReportKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reports for reading. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Reading", description = "For the unit itself, those above it in the plan, and the recipients")
public class ReadingResource {

    private final ReportReading reading;
    private final Caller caller;

    ReadingResource(ReportReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Reports of the caller's subtree, and those it receives")
    public PageView<ReportSummary> many(
            @QueryParam("plan") @Schema(format = "uuid") @Nullable String plan,
            @QueryParam("status") @Schema(implementation = ReportStatus.class) @Nullable String status,
            @QueryParam("page") @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0") @Nullable String page,
            @QueryParam("size")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50")
                    @Nullable String size) {
        return reading.many(ReportQuery.of(plan, status, page, size), caller.unitId());
    }

    @GET
    @Path("/{planId}/{unitId}")
    @Operation(summary = "One report; its ETag is its revision")
    public RestResponse<ReportView> one(@PathParam("planId") UUID planId, @PathParam("unitId") UUID unitId) {
        ReportView view = reading.one(new ReportKey(planId, unitId), caller.unitId());
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Long.toString(view.revision()))
                .build();
    }

    @GET
    @Path("/{planId}/{unitId}/revisions")
    @Operation(summary = "Everything that was ever done to a report, oldest first: who, when, from what, why")
    public PageView<RevisionView> revisions(
            @PathParam("planId") UUID planId,
            @PathParam("unitId") UUID unitId,
            @QueryParam("page") @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0") @Nullable String page,
            @QueryParam("size")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50")
                    @Nullable String size) {
        return reading.revisions(
                new ReportKey(planId, unitId), ReportQuery.of(null, null, page, size), caller.unitId());
    }
}
