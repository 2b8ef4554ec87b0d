package io.tonghop.plan.attachment;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.input.WithoutNul;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/attachments")
@Tag(name = "Attachments", description = "Files of a plan, such as the signed document")
public class AttachmentResource {

    private final Attachments attachments;
    private final Caller caller;

    public AttachmentResource(Attachments attachments, Caller caller) {
        this.attachments = attachments;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Add a file to a plan of one's own unit",
            description = "PDF, PNG, JPEG, DOCX or XLSX, told by its content; at most 20 MB.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 200) @WithoutNul String name,
            byte[] content) {
        AttachmentView added = attachments.add(id, NewFile.of(name, content), caller.actor());
        return Response.created(URI.create("/plans/" + id + "/attachments/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(summary = "The files of a plan")
    public AttachmentsView all(@PathParam("id") UUID id) {
        return attachments.of(id, caller.unitId());
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Authenticated
    @Operation(summary = "A file, byte for byte", description = "The ETag is the SHA-256 of its content.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*"))
    @APIResponse(
            responseCode = "304",
            description = "The caller has it already",
            content = {})
    public Response get(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @Context Request request) {
        Attachment found = attachments.get(id, attachment, caller.unitId());
        EntityTag tag = new EntityTag(found.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(found.content(), found.mediaType())
                .tag(tag)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
