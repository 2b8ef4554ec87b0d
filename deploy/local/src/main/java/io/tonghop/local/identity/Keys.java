package io.tonghop.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
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
import java.text.ParseException;
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
    String publicJson() {
        return new JWKSet(key.toPublicJWK()).toString();
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
