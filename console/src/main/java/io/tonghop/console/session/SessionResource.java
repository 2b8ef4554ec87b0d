package io.tonghop.console.session;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a page may know of who is signed in; never the tokens. */
@Path("/")
@Authenticated
public class SessionResource {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    public SessionResource(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** The signed-in person or system. */
    public record Me(
            @Nullable String name,
            String username,
            @Nullable String unit,
            Set<String> roles) {}

    @GET
    @Path("me")
    public Me me() {
        return new Me(
                token.getClaim("name"), token.getName(), token.getClaim("unit"), new TreeSet<>(identity.getRoles()));
    }

    /** Where a page goes when its session has ended: signing in happens on the way, and back it is. */
    @GET
    @Path("login")
    public Response login(@QueryParam("to") @DefaultValue("/") String to) {
        return Response.seeOther(isHere(to) ? URI.create(to) : URI.create("/")).build();
    }

    private static boolean isHere(String to) {
        return to.matches("/(?![/\\\\])[\\w\\-.~/?=&%+:;,]*");
    }
}
