package io.tonghop.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the tokens: claims as the services expect them. */
final class TokenMint {

    static final String AUDIENCE = "tonghop";
    static final Duration ACCESS = Duration.ofMinutes(15);
    static final Duration REFRESH = Duration.ofHours(12);

    private final Keys keys;
    private final String issuer;

    TokenMint(Keys keys, String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** What an API accepts. */
    String accessToken(DemoUser user, Duration validFor) {
        return keys.sign(claims(user, validFor).audience(AUDIENCE).build());
    }

    /** Who signed in, for the client that asked. */
    String idToken(DemoUser user, String client, @Nullable String nonce) {
        return keys.sign(
                claims(user, ACCESS).audience(client).claim("nonce", nonce).build());
    }

    String refreshToken(DemoUser user) {
        return keys.sign(
                claims(user, REFRESH).audience(issuer).claim("typ", "refresh").build());
    }

    private JWTClaimsSet.Builder claims(DemoUser user, Duration validFor) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .subject(user.username())
                .claim("preferred_username", user.username())
                .claim("name", user.name())
                .claim("unit", user.unit())
                .claim("groups", user.roles())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validFor)));
    }
}
