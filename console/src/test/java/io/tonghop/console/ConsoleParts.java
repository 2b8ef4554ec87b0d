package io.tonghop.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tonghop.local.identity.DemoUser;
import io.tonghop.local.identity.LocalIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** What stands outside the console: a real issuer, and a server in the place of the services that says what it was asked. */
public class ConsoleParts implements QuarkusTestResourceLifecycleManager {

    private final AtomicInteger listeners = new AtomicInteger();
    private final CountDownLatch beats = new CountDownLatch(1);

    private LocalIssuer issuer;
    private HttpServer service;
    private ExecutorService threads;

    @Override
    public Map<String, String> start() {
        try {
            issuer = LocalIssuer.start(Files.createTempDirectory("tonghop-console"), 0);
            issuer.addUsers(List.of(new DemoUser(
                    "ward-26905", "Phường 13", "11111111-1111-1111-1111-111111111111", List.of("reporter"))));
            threads = Executors.newCachedThreadPool();
            service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            service.setExecutor(threads);
            service.createContext("/", ConsoleParts::echo);
            service.createContext("/api/totals", ConsoleParts::stream);
            service.createContext("/q/swagger-ui", ConsoleParts::moved);
            service.createContext("/api/forms/packed", ConsoleParts::packed);
            service.createContext("/api/reports/beats", this::beat);
            service.createContext("/api/reports/listeners", this::listeners);
            service.start();
            String url = "http://127.0.0.1:" + service.getAddress().getPort();
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    issuer.url(),
                    "quarkus.oidc.credentials.secret",
                    issuer.clientSecret(),
                    "tonghop.plan.url",
                    url,
                    "tonghop.report.url",
                    url,
                    "tonghop.aggregation.url",
                    url,
                    "tonghop.notification.url",
                    "http://127.0.0.1:" + closedPort(),
                    "test.issuer",
                    issuer.url(),
                    "test.token",
                    issuer.token("ward-26905"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers with the request line, the headers and the body it received. */
    private static void echo(HttpExchange exchange) throws IOException {
        StringBuilder heard = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders()
                .forEach((name, values) -> heard.append(name.toLowerCase(java.util.Locale.ROOT))
                        .append(": ")
                        .append(String.join(",", values))
                        .append('\n'));
        heard.append('\n').append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = heard.toString().getBytes(StandardCharsets.UTF_8);
        boolean teapot = exchange.getRequestURI().getPath().endsWith("/teapot");
        exchange.getResponseHeaders().set("Content-Type", teapot ? "application/problem+json" : "text/plain");
        exchange.sendResponseHeaders(teapot ? 418 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Sends one event and keeps the stream open until the reader leaves. */
    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("event: snapshot\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    /** Answers compressed, as a service does for a reader who takes it. */
    private static void packed(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (GZIPOutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
            body.write("packed".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Says where its API browser is, as a service does that knows of nothing before it. */
    private static void moved(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "/q/swagger-ui/");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Streams until its reader has left. */
    private void beat(HttpExchange exchange) throws IOException {
        listeners.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try {
            while (!beats.await(20, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write(": beat\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.decrementAndGet();
            exchange.close();
        }
    }

    private void listeners(HttpExchange exchange) throws IOException {
        byte[] body = listeners.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        beats.countDown();
        service.stop(0);
        threads.shutdownNow();
        issuer.close();
    }
}
