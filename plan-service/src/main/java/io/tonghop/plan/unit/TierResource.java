package io.tonghop.plan.unit;

import io.quarkus.security.Authenticated;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tiers")
@Tag(name = "Units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TierResource {

    private static final String EXAMPLE = """
            {"rank": 50, "name": {"vi": "Thôn, tổ dân phố", "en": "Village"}}""";

    private final Tiers tiers;

    public TierResource(Tiers tiers) {
        this.tiers = tiers;
    }

    @GET
    @Authenticated
    @Operation(summary = "The levels of administration, the topmost first")
    public TiersView all() {
        return tiers.all();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Keep a level of administration", description = "A smaller rank stands above a larger one.")
    public TierView put(
            @PathParam("code") @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TierRequest.class),
                                            examples = @ExampleObject(name = "tier", value = EXAMPLE)))
                    @NotNull @Valid TierRequest request) {
        return tiers.put(code, request);
    }
}
