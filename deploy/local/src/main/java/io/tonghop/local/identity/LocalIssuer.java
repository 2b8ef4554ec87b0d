package io.tonghop.local.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Serves discovery and keys, so that services validate tokens here as they do in production. */
public final class LocalIssuer implements AutoCloseable {

    private final HttpServer server;

    private LocalIssuer(HttpServer server) {
        this.server = server;
    }

    public static LocalIssuer start(Path dir, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            LocalIssuer issuer = new LocalIssuer(server);
            Keys keys = Keys.in(dir);
            server.createContext("/jwks", exchange -> json(exchange, keys.publicJson()));
            server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, issuer.discovery()));
            server.start();
            return issuer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The issuer of the tokens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String discovery() {
        return """
            {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(url());
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
