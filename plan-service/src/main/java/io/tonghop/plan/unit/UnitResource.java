package io.tonghop.plan.unit;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.input.Page;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.job.JobView;
import io.tonghop.plan.job.Jobs;
import io.tonghop.plan.job.Preference;
import io.tonghop.plan.job.Progress;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/units")
@Tag(name = "Units", description = "Organisations with a place in the tree, on every date")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String EXAMPLE = """
            code,name,parent_code,level,valid_from,valid_to
            79,Thành phố Hồ Chí Minh,,province,,
            765,Quận Bình Thạnh,79,district,,2025-07-01
            """;

    private final UnitImport unitImport;
    private final UnitQueries units;
    private final Jobs jobs;
    private final Caller caller;

    public UnitResource(UnitImport unitImport, UnitQueries units, Jobs jobs, Caller caller) {
        this.unitImport = unitImport;
        this.units = units;
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes({"text/csv", NDJSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Import units",
            description = "CSV in UTF-8 with a header line, or NDJSON with the same names. Columns name_en, kind and "
                    + "parent_level may be added. All lines or none; the same lines again change nothing. Validity is "
                    + "[valid_from, valid_to). With dryRun=true the answer is the same and nothing is kept; with "
                    + "'Prefer: respond-async' it is a job.")
    @APIResponse(
            responseCode = "200",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = UnitImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is the job to watch",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response importUnits(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @HeaderParam(Preference.HEADER) @Nullable String prefer,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "units", value = EXAMPLE)))
                    byte[] file) {
        UnitImportFile units = new UnitImportFile(file, type.getSubtype().equals("x-ndjson"), dryRun);
        return Preference.isAsync(prefer)
                ? Preference.accepted(
                        jobs.start("unit-import", caller.actor(), progress -> unitImport.run(units, progress)))
                : Response.ok(unitImport.run(units, Progress.UNWATCHED)).build();
    }

    @GET
    @Authenticated
    @Operation(summary = "Find units by code, tier, date, name or parent")
    public UnitsView find(@Valid @BeanParam UnitQuery query, @Valid @BeanParam Page page) {
        return units.find(query, page);
    }

    @GET
    @Path("/{id}/ancestors")
    @Authenticated
    @Operation(summary = "Who stood above a unit on a day, the nearest first")
    public UnitsView ancestors(@PathParam("id") UUID id, @QueryParam("date") @NotNull @Plausible LocalDate date) {
        return units.ancestors(id, date);
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    @Operation(summary = "A unit and its parents over time")
    public UnitHistoryView history(@PathParam("id") UUID id) {
        return units.history(id);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A unit")
    public UnitView get(@PathParam("id") UUID id) {
        return units.get(id);
    }
}
