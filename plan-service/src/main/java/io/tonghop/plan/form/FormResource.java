package io.tonghop.plan.form;

import io.quarkus.security.Authenticated;
import io.tonghop.contracts.FormSpec;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/forms")
@Tag(name = "Forms", description = "Versioned report forms")
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

    private static final String EXAMPLE = """
            {"code": "CLASSES", "version": 1, "title": {"vi": "Lớp học", "en": "Classes"},
             "narrative": [{"code": "I", "name": {"vi": "Kết quả"}}],
             "measures": [{"code": "people", "name": {"vi": "Số người"}, "type": "count"}],
             "indicators": [
               {"code": "1", "name": {"vi": "Tổng số"}, "measures": ["people"]},
               {"code": "1.1", "parent": "1", "name": {"vi": "Ngoại ngữ"}, "measures": ["people"]},
               {"code": "1.2", "parent": "1", "name": {"vi": "Khác"}, "measures": ["people"], "tiers": ["ward"]}],
             "rules": [{"code": "R1", "kind": "equals-sum", "cell": "1.people", "of": ["1.1.people", "1.2.people"],
                        "severity": "warning", "message": {"vi": "Tổng khác các dòng"}}]}
            """;

    private final FormCreation creation;
    private final FormQueries forms;
    private final Caller caller;

    public FormResource(FormCreation creation, FormQueries forms, Caller caller) {
        this.creation = creation;
        this.forms = forms;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Keep a version of a form",
            description = "A version never changes: the same content again is answered 200, other content 409.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FormSpec.class),
                                            examples = @ExampleObject(name = "form", value = EXAMPLE)))
                    @NotNull FormSpec form) {
        FormCreation.Result result = creation.create(form, caller.name());
        URI location = URI.create("/forms/" + result.view().id());
        return result.isNew()
                ? Response.created(location).entity(result.view()).build()
                : Response.ok(result.view()).location(location).build();
    }

    @GET
    @Authenticated
    @Operation(summary = "The forms there are")
    public FormsView all() {
        return forms.all();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A form with its sections, rows, columns and rules")
    public FormView get(@PathParam("id") UUID id) {
        return forms.get(id);
    }
}
