package io.tonghop.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An OpenID Connect provider for this machine only. Services and console use it exactly as they would use a ministry's own; it
 * has no real people and no real passwords, so it must never listen on a network.
 */
public final class LocalIssuer implements AutoCloseable {

    /** The console's client id. */
    public static final String CLIENT = "tonghop-console";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Keys keys;
    private final UserDirectory users;
    private final TokenMint mint;
    private final String clientSecret;

    private LocalIssuer(HttpServer server, ExecutorService threads, Path dir) {
        this.server = server;
        this.threads = threads;
        this.keys = Keys.in(dir);
        this.users = new UserDirectory(dir);
        this.mint = new TokenMint(keys, url());
        this.clientSecret = Keys.secretIn(dir);
    }

    /**
     * Starts a provider whose keys, client secret and users are kept in a directory.
     *
     * @param port 0 for a free one
     */
    public static LocalIssuer start(Path dir, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(4, LocalIssuer::thread);
            LocalIssuer issuer = new LocalIssuer(server, threads, dir);
            issuer.serve();
            return issuer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "identity");
        thread.setDaemon(true);
        return thread;
    }

    private void serve() {
        AuthorizationEndpoint authorization = new AuthorizationEndpoint(users);
        TokenEndpoint tokens = new TokenEndpoint(users, authorization, keys, mint, clientSecret);
        server.createContext("/.well-known/openid-configuration", exchange -> Http.json(exchange, 200, discovery()));
        server.createContext("/jwks", exchange -> Http.json(exchange, 200, keys.publicKeys()));
        server.createContext("/authorize", authorization::handle);
        server.createContext("/token", tokens::handle);
        server.createContext("/userinfo", this::userInfo);
        server.createContext("/logout", LocalIssuer::logout);
        server.setExecutor(threads);
        server.start();
    }

    /** The issuer of the tokens, and the address of the provider. */
    public String url() {
        return address(server.getAddress().getPort());
    }

    /** The console's secret, with which it redeems codes. */
    public String clientSecret() {
        return clientSecret;
    }

    public void addUsers(Collection<DemoUser> more) {
        users.add(more);
    }

    /**
     * An access token, as from the token endpoint.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    public String token(String username) {
        DemoUser user =
                users.find(username).orElseThrow(() -> new IllegalArgumentException("no demo user " + username));
        return mint.accessToken(user, Duration.ofHours(1));
    }

    /**
     * An access token of the provider that runs on a port with a directory, for the command line.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    public static String token(Path dir, int port, String username) {
        DemoUser user = new UserDirectory(dir)
                .find(username)
                .orElseThrow(() -> new IllegalArgumentException("no demo user " + username));
        return new TokenMint(Keys.in(dir), address(port)).accessToken(user, Duration.ofHours(1));
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private Map<String, Object> discovery() {
        return Map.ofEntries(
                Map.entry("issuer", url()),
                Map.entry("jwks_uri", url() + "/jwks"),
                Map.entry("authorization_endpoint", url() + "/authorize"),
                Map.entry("token_endpoint", url() + "/token"),
                Map.entry("userinfo_endpoint", url() + "/userinfo"),
                Map.entry("end_session_endpoint", url() + "/logout"),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("grant_types_supported", List.of("authorization_code", "refresh_token", "password")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        String bearer = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        Optional<JWTClaimsSet> claims = keys.verify(bearer.replaceFirst("^Bearer ", ""));
        if (claims.isPresent()) {
            Http.json(exchange, 200, claims.get().toJSONObject());
        } else {
            Http.json(exchange, 401, Map.of("error", "invalid_token"));
        }
    }

    private static void logout(HttpExchange exchange) throws IOException {
        String back = Http.query(exchange).getOrDefault("post_logout_redirect_uri", "");
        if (back.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?")) {
            Http.redirect(exchange, back);
        } else {
            Http.json(exchange, 200, Map.of("signedOut", true));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
