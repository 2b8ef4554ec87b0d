package io.tonghop.plan.form;

import io.quarkus.security.Authenticated;
import io.tonghop.contracts.FormSpec;
import io.tonghop.plan.input.Page;
import io.tonghop.platform.security.Caller;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/forms")
@Tag(name = "Forms", description = "Versioned report forms")
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

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
            description = "A version never changes: the same content again is answered 200, other content 409. "
                    + "A change is a new version, higher than those before.")
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
                                            examples = @ExampleObject(name = "form", value = FormExample.FORM)))
                    @NotNull FormSpec form) {
        FormCreation.Result result = creation.create(form, caller.name());
        URI location = URI.create("/forms/" + result.view().id());
        return result.isNew()
                ? Response.created(location).entity(result.view()).build()
                : Response.ok(result.view()).location(location).build();
    }

    @GET
    @Authenticated
    @Operation(summary = "Find forms by code or title, the newest version of each first")
    public FormsView find(@Valid @BeanParam FormQuery query, @Valid @BeanParam Page page) {
        return forms.find(query, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A form with its sections, rows, columns, rules and percentages")
    public FormView get(@PathParam("id") UUID id) {
        return forms.get(id);
    }

    @GET
    @Path("/{id}/versions")
    @Authenticated
    @Operation(summary = "Every version of this form, the newest first")
    public FormsView versions(@PathParam("id") UUID id, @Valid @BeanParam Page page) {
        return forms.versions(id, page);
    }

    @GET
    @Path("/{id}/compare")
    @Authenticated
    @Operation(
            summary = "What is different in another form or version",
            description = "Elements are matched by code. A cell that is in both and not listed is the same in both; "
                    + "one that changed says whether its figures stay comparable.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content =
                    @Content(
                            schema = @Schema(implementation = FormComparisonView.class),
                            examples = @ExampleObject(name = "comparison", value = FormExample.COMPARISON)))
    public FormComparisonView compare(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the form that is held against this one", required = true)
                    @QueryParam("with")
                    @NotNull UUID with) {
        return forms.compare(id, with);
    }
}
