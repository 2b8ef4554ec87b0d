package io.tonghop.plan.reorganisation;

import io.quarkus.security.Authenticated;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Page;
import io.tonghop.plan.input.Plausible;
import io.tonghop.plan.input.WithoutNul;
import io.tonghop.plan.job.Jobs;
import io.tonghop.plan.job.Preference;
import io.tonghop.plan.job.Progress;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/reorganisations")
@Tag(
        name = "Reorganisations",
        description = "Units merged, split, moved, renamed, closed and opened on a day, by a decision")
@Produces(MediaType.APPLICATION_JSON)
public class ReorganisationResource {

    private static final String EXAMPLE = """
            {"effectiveOn": "2025-07-01", "decision": {"number": "1/NQ", "title": {"vi": "Sắp xếp đơn vị hành chính"}},
             "steps": [{"operation": "merge", "units": [{"tier": "ward", "code": "26905"}, {"tier": "ward", "code": "26908"}],
                        "open": [{"tier": "ward", "code": "26929", "name": {"vi": "Phường Bình Thạnh"},
                                  "parent": {"tier": "province", "code": "79"}}]}]}""";

    private final Reorganising reorganising;
    private final ReorganisationQueries queries;
    private final Jobs jobs;
    private final Caller caller;

    public ReorganisationResource(Reorganising reorganising, ReorganisationQueries queries, Jobs jobs, Caller caller) {
        this.reorganising = reorganising;
        this.queries = queries;
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Reorganise, step by step",
            description =
                    "All steps or none. With preview=true nothing is changed: the answer tells what would be, which "
                            + "plans it concerns, and whether figures stay comparable. Plans in force keep the tree of their date.")
    public Response apply(
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @HeaderParam(Preference.HEADER) @Nullable String prefer,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReorganisationRequest.class),
                                            examples = @ExampleObject(name = "merger", value = EXAMPLE)))
                    @NotNull @Valid ReorganisationRequest request) {
        if (preview) {
            return Response.ok(reorganising.preview(request)).build();
        }
        var actor = caller.actor();
        return Preference.isAsync(prefer)
                ? Preference.accepted(
                        jobs.start("reorganisation", actor, progress -> reorganising.apply(request, actor, progress)))
                : Response.ok(reorganising.apply(request, actor, Progress.UNWATCHED))
                        .build();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Reorganise from files",
            description =
                    "Part units: the units from that day on, the CSV that the import takes; a unit that is there and "
                            + "does not begin on that day stays, and what the file does not keep is no more. Parts map, one for each "
                            + "tier: CSV with old_code, new_code and, where only a part went there, divided=y.")
    public Response applyFiles(
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @HeaderParam(Preference.HEADER) @Nullable String prefer,
            @RestForm @NotNull @Plausible LocalDate effectiveOn,
            @RestForm @NotBlank @WithoutNul @Size(max = 2_000) String title,
            @RestForm @NotNull FileUpload units,
            @RestForm("map") @NotEmpty List<FileUpload> maps) {
        DecisionRequest decision = new DecisionRequest(null, Text.vi(title));
        MapFiles files = new MapFiles(
                effectiveOn,
                decision,
                bytes(units),
                maps.stream().map(ReorganisationResource::bytes).toList());
        if (preview) {
            return Response.ok(reorganising.preview(files)).build();
        }
        var actor = caller.actor();
        return Preference.isAsync(prefer)
                ? Preference.accepted(
                        jobs.start("reorganisation", actor, progress -> reorganising.apply(files, actor, progress)))
                : Response.ok(reorganising.apply(files, actor, Progress.UNWATCHED))
                        .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "The reorganisations that were carried out")
    public ReorganisationsView all(@Valid @BeanParam Page page) {
        return queries.all(page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A reorganisation")
    public ReorganisationView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Undo a reorganisation",
            description =
                    "While nothing rests on it: no later change of its units, and no plan that asks those it opened.")
    public ReorganisationView undo(@PathParam("id") UUID id) {
        return reorganising.undo(id, caller.actor());
    }

    @GET
    @Path("/successions")
    @Authenticated
    @Operation(summary = "Who came before and after a unit")
    public SuccessionsView successions(@QueryParam("unit") @NotNull UUID unit) {
        return queries.successions(unit);
    }

    private static byte[] bytes(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
