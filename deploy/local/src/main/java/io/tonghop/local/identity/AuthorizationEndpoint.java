package io.tonghop.local.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where a browser comes to sign in: a list of the demo users to choose from, then back with a code. */
final class AuthorizationEndpoint {

    private static final Duration CODE_LIFE = Duration.ofMinutes(1);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What was asked, kept until the code is redeemed. */
    record Grant(
            DemoUser user,
            String redirectUri,
            @Nullable String challenge,
            @Nullable String nonce,
            Instant expires) {}

    private final UserDirectory users;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    AuthorizationEndpoint(UserDirectory users) {
        this.users = users;
    }

    void handle(HttpExchange exchange) throws IOException {
        Map<String, String> request = Http.query(exchange);
        String wrong = wrongIn(request);
        if (wrong != null) {
            Http.html(exchange, 400, LoginPage.error(wrong));
        } else if (exchange.getRequestMethod().equals("POST")) {
            signIn(exchange, request, Http.form(exchange).getOrDefault("user", ""));
        } else {
            Http.html(exchange, 200, LoginPage.choose(users.all()));
        }
    }

    /** The grant of a code, once. */
    Optional<Grant> redeem(String code) {
        return Optional.ofNullable(grants.remove(code))
                .filter(grant -> grant.expires().isAfter(Instant.now()));
    }

    private static @Nullable String wrongIn(Map<String, String> request) {
        if (!LocalIssuer.CLIENT.equals(request.get("client_id"))) {
            return "unknown client_id";
        }
        if (!"code".equals(request.get("response_type"))) {
            return "response_type must be code";
        }
        String challengeMethod = request.get("code_challenge_method");
        if (challengeMethod != null && !challengeMethod.equals("S256")) {
            return "code_challenge_method must be S256";
        }
        return isOnThisMachine(request.getOrDefault("redirect_uri", ""))
                ? null
                : "redirect_uri must be on this machine";
    }

    private static boolean isOnThisMachine(String redirectUri) {
        try {
            URI uri = URI.create(redirectUri);
            return "http".equals(uri.getScheme()) && uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    private void signIn(HttpExchange exchange, Map<String, String> request, String username) throws IOException {
        Optional<DemoUser> user = users.find(username);
        if (user.isEmpty()) {
            Http.html(exchange, 400, LoginPage.error("unknown user"));
            return;
        }
        Instant now = Instant.now();
        grants.values().removeIf(grant -> grant.expires().isBefore(now));
        String redirectUri = request.getOrDefault("redirect_uri", "");
        String code = newCode();
        grants.put(
                code,
                new Grant(
                        user.get(),
                        redirectUri,
                        request.get("code_challenge"),
                        request.get("nonce"),
                        now.plus(CODE_LIFE)));
        String state = request.getOrDefault("state", "");
        Http.redirect(
                exchange,
                redirectUri + (redirectUri.contains("?") ? "&" : "?") + "code=" + code + "&state="
                        + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private String newCode() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
