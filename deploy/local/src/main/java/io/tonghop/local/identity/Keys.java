package io.tonghop.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The key pair that signs this machine's tokens, made at the first start and kept in a file that only its owner can read. */
public final class Keys {

    private final RSAKey key;

    private Keys(RSAKey key) {
        this.key = key;
    }

    /** The keys of a directory; made when there are none. */
    public static Keys in(Path dir) {
        Path file = dir.resolve("signing-key.json");
        try {
            if (Files.exists(file)) {
                return new Keys(RSAKey.parse(Files.readString(file)));
            }
            Files.createDirectories(dir);
            Keys made = fresh();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.key.toJSONString(), StandardOpenOption.WRITE);
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException damaged) {
            throw new IllegalStateException("damaged key file " + file, damaged);
        }
    }

    /** A random secret of a directory, made at the first start. */
    static String secretIn(Path dir) {
        Path file = dir.resolve("client-secret");
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content, StandardOpenOption.WRITE);
    }

    /** Keys that nobody trusts, for tests. */
    public static Keys fresh() {
        try {
            return new Keys(new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException failure) {
            throw new IllegalStateException("no RSA here", failure);
        }
    }

    /** The public half, as served at {@code /jwks}. */
    Map<String, Object> publicKeys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    /** The claims of a token that these keys signed and that has not expired. */
    public Optional<JWTClaimsSet> verify(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            boolean valid = signed.verify(new RSASSAVerifier(key.toRSAPublicKey()))
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().toInstant().isAfter(Instant.now());
            return valid ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    /** A signed token with these claims. */
    public String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("cannot sign", failure);
        }
    }
}
