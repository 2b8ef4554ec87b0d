package io.tonghop.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives tokens for a code, a refresh token, or (for curl, on this machine) a user name and the demo password. */
final class TokenEndpoint {

    private final UserDirectory users;
    private final AuthorizationEndpoint codes;
    private final Keys keys;
    private final TokenMint mint;
    private final String clientSecret;

    TokenEndpoint(UserDirectory users, AuthorizationEndpoint codes, Keys keys, TokenMint mint, String clientSecret) {
        this.users = users;
        this.codes = codes;
        this.keys = keys;
        this.mint = mint;
        this.clientSecret = clientSecret;
    }

    void handle(HttpExchange exchange) throws IOException {
        Map<String, String> form = Http.form(exchange);
        switch (form.getOrDefault("grant_type", "")) {
            case "password" -> password(exchange, form);
            case "authorization_code" -> code(exchange, form);
            case "refresh_token" -> refresh(exchange, form);
            default -> error(exchange, 400, "unsupported_grant_type");
        }
    }

    private void password(HttpExchange exchange, Map<String, String> form) throws IOException {
        Optional<DemoUser> user = users.find(form.getOrDefault("username", ""));
        if (user.isEmpty() || !UserDirectory.PASSWORD.equals(form.get("password"))) {
            error(exchange, 400, "invalid_grant");
        } else {
            Http.json(exchange, 200, tokens(user.get(), null));
        }
    }

    private void code(HttpExchange exchange, Map<String, String> form) throws IOException {
        if (!isClient(exchange, form)) {
            error(exchange, 401, "invalid_client");
            return;
        }
        Optional<AuthorizationEndpoint.Grant> grant = codes.redeem(form.getOrDefault("code", ""));
        if (grant.isEmpty()
                || !grant.get().redirectUri().equals(form.get("redirect_uri"))
                || !isVerified(grant.get().challenge(), form.get("code_verifier"))) {
            error(exchange, 400, "invalid_grant");
            return;
        }
        DemoUser user = grant.get().user();
        Http.json(
                exchange,
                200,
                tokens(user, mint.idToken(user, LocalIssuer.CLIENT, grant.get().nonce())));
    }

    private void refresh(HttpExchange exchange, Map<String, String> form) throws IOException {
        if (!isClient(exchange, form)) {
            error(exchange, 401, "invalid_client");
            return;
        }
        Optional<DemoUser> user = keys.verify(form.getOrDefault("refresh_token", ""))
                .filter(claims -> "refresh".equals(claims.getClaim("typ")))
                .map(JWTClaimsSet::getSubject)
                .flatMap(users::find);
        if (user.isEmpty()) {
            error(exchange, 400, "invalid_grant");
        } else {
            Http.json(exchange, 200, tokens(user.get(), mint.idToken(user.get(), LocalIssuer.CLIENT, null)));
        }
    }

    private Map<String, Object> tokens(DemoUser user, @Nullable String idToken) {
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", mint.accessToken(user, TokenMint.ACCESS));
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", TokenMint.ACCESS.toSeconds());
        if (idToken != null) {
            tokens.put("refresh_token", mint.refreshToken(user));
            tokens.put("id_token", idToken);
        }
        return tokens;
    }

    private boolean isClient(HttpExchange exchange, Map<String, String> form) {
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            String expected = Base64.getEncoder()
                    .encodeToString((LocalIssuer.CLIENT + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
            return isEqual(basic.substring("Basic ".length()), expected);
        }
        return LocalIssuer.CLIENT.equals(form.get("client_id"))
                && isEqual(form.getOrDefault("client_secret", ""), clientSecret);
    }

    private static boolean isVerified(@Nullable String challenge, @Nullable String verifier) {
        if (challenge == null) {
            return true;
        }
        if (verifier == null) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return isEqual(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), challenge);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void error(HttpExchange exchange, int status, String code) throws IOException {
        Http.json(exchange, status, Map.of("error", code));
    }
}
