package io.tonghop.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request: the person or system of the token, and the unit it acts for. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Name for audit entries: the user name, or the subject where there is none. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The unit of the {@code unit} claim; only the first administrator, who brings the units, has none. */
    public Optional<UUID> unit() {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("unit") : null;
        if (claim == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(claim.toString()));
        } catch (IllegalArgumentException notAnId) {
            throw new ForbiddenException("the token's unit is not a unit id");
        }
    }

    /**
     * The unit whose subtree this caller sees. Put it into the query itself: a row is visible when its path holds this unit.
     *
     * @throws ForbiddenException when the token names no unit
     */
    public UUID unitId() {
        return unit().orElseThrow(() -> new ForbiddenException("the token names no unit"));
    }

    /** The same, to be kept beyond this request. */
    public Actor actor() {
        return new Actor(name(), unit().orElse(null));
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
