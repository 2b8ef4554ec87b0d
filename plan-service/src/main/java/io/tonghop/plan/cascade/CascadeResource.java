package io.tonghop.plan.cascade;

import io.quarkus.security.Authenticated;
import io.tonghop.platform.security.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/tree")
@Tag(name = "Plans")
@Produces(MediaType.APPLICATION_JSON)
public class CascadeResource {

    private final Cascade cascade;
    private final Caller caller;

    public CascadeResource(Cascade cascade, Caller caller) {
        this.cascade = cascade;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The tree of plans that implement a plan",
            description = "Who has issued one and who has not, at and below the caller's unit.")
    public CascadeView get(@PathParam("id") UUID id) {
        return cascade.of(id, caller.unitId());
    }
}
