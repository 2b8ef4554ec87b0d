package io.tonghop.plan.unit;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.input.Page;
import io.tonghop.plan.input.Plausible;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/units")
@Tag(name = "Units", description = "Organisations with a place in the tree, on every date")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    private static final String EXAMPLE = """
            code,name,parent_code,level,valid_from,valid_to
            79,Thành phố Hồ Chí Minh,,province,,
            765,Quận Bình Thạnh,79,district,,2025-07-01
            """;

    private final UnitImport unitImport;
    private final UnitQueries units;

    public UnitResource(UnitImport unitImport, UnitQueries units) {
        this.unitImport = unitImport;
        this.units = units;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Import units from CSV",
            description = "UTF-8 with a header line. Columns name_en and kind may be added. All lines or none; "
                    + "the same lines again change nothing. Validity is [valid_from, valid_to).")
    public UnitImportView importUnits(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "units", value = EXAMPLE)))
                    byte[] file) {
        return unitImport.run(file);
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
