package io.tonghop.platform.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import io.tonghop.local.identity.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for tests, signed by the issuer of {@link EmbeddedParts} unless it says otherwise. */
public final class Tokens {

    private Tokens() {}

    /** A caller of a unit. */
    public static String of(UUID unit, String... roles) {
        return issuersKeys().sign(claims(unit, Duration.ofHours(1), roles));
    }

    /** A caller without a unit, such as the first administrator. */
    public static String withoutUnit(String... roles) {
        return issuersKeys().sign(claims(null, Duration.ofHours(1), roles));
    }

    /** A token that was valid an hour ago. */
    public static String expired(UUID unit, String... roles) {
        return issuersKeys().sign(claims(unit, Duration.ofHours(-1), roles));
    }

    /** A token signed with keys that are not the issuer's. */
    public static String foreign(UUID unit, String... roles) {
        return Keys.fresh().sign(claims(unit, Duration.ofHours(1), roles));
    }

    private static Keys issuersKeys() {
        return Keys.in(Path.of(config(EmbeddedParts.ISSUER_DIR)));
    }

    private static JWTClaimsSet claims(@Nullable UUID unit, Duration validFor, String... roles) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(config(EmbeddedParts.ISSUER_URL))
                .subject("test")
                .audience("tonghop")
                .claim("preferred_username", "test-" + String.join("-", roles))
                .claim("name", "Test")
                .claim("groups", List.of(roles))
                .issueTime(Date.from(now.minus(Duration.ofHours(2))))
                .expirationTime(Date.from(now.plus(validFor)));
        if (unit != null) {
            claims.claim("unit", unit.toString());
        }
        return claims.build();
    }

    private static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
