package io.tonghop.platform.security;

import io.quarkus.security.ForbiddenException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, also after the request that asked for it has been answered.
 *
 * @param name for audit entries
 * @param unit the unit it acts for; only the first administrator has none
 */
public record Actor(String name, @Nullable UUID unit) {

    /**
     * The unit whose subtree this actor sees.
     *
     * @throws ForbiddenException when it acts for none
     */
    public UUID unitId() {
        if (unit == null) {
            throw new ForbiddenException("the token names no unit");
        }
        return unit;
    }
}
