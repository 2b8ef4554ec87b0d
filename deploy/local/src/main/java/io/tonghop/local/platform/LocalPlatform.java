package io.tonghop.local.platform;

import io.tonghop.local.embedded.EmbeddedBroker;
import io.tonghop.local.embedded.EmbeddedDatabase;
import io.tonghop.local.identity.LocalIssuer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** All parts together: database, broker and identity in this JVM, each service in its own. */
public final class LocalPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(6);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final List<Part> SERVICES =
            List.of(Part.PLAN, Part.REPORT, Part.AGGREGATION, Part.NOTIFICATION, Part.CONSOLE);

    private final Path home;
    private final DataDirectory data;
    private final int base;
    private final Progress progress;
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private @Nullable EmbeddedDatabase database;
    private @Nullable CompletableFuture<EmbeddedBroker> starting;
    private volatile boolean givenUp;
    private @Nullable EmbeddedBroker broker;
    private @Nullable LocalIssuer issuer;

    /**
     * A platform that is not running yet.
     *
     * @param home the project's directory, with the built modules
     * @param base the console's port; the other parts take the ones after it
     */
    public LocalPlatform(Path home, DataDirectory data, int base, Progress progress) {
        this.home = home;
        this.data = data;
        this.base = base;
        this.progress = progress;
    }

    /**
     * Starts everything and waits until every part is ready.
     *
     * @throws Refusal when a port is taken or a part does not come up; what had started is still to be closed
     */
    public void start() {
        Ports.requireFree(base);
        starting = CompletableFuture.supplyAsync(() -> progress.time(
                Part.KAFKA.label(), () -> EmbeddedBroker.start(data.path("kafka"), Part.KAFKA.port(base))));
        database = progress.time(Part.POSTGRES.label(), this::startDatabase);
        issuer = progress.time(
                Part.IDENTITY.label(), () -> LocalIssuer.start(data.path("identity"), Part.IDENTITY.port(base)));
        broker = starting.join();
        Instant begun = Instant.now();
        for (Part part : SERVICES) {
            launch(part.label(), part, part.port(base));
        }
        awaitReady(begun, services.values());
    }

    private EmbeddedDatabase startDatabase() {
        EmbeddedDatabase started = EmbeddedDatabase.start(data.path("postgres"), Part.POSTGRES.port(base));
        SERVICES.stream()
                .filter(part -> part != Part.CONSOLE)
                .map(Part::database)
                .forEach(started::ensureDatabase);
        return started;
    }

    private ServiceProcess launch(String name, Part part, int port) {
        Path jar = home.resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
        ServiceProcess process = ServiceProcess.start(name, jar, data, environment(part, port));
        services.put(name, process);
        return process;
    }

    private Map<String, String> environment(Part part, int port) {
        LocalIssuer identity = Objects.requireNonNull(issuer);
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", identity.url());
        if (part == Part.CONSOLE) {
            environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", identity.clientSecret());
            environment.put("TONGHOP_PLAN_URL", url(Part.PLAN).toString());
            environment.put("TONGHOP_REPORT_URL", url(Part.REPORT).toString());
            environment.put("TONGHOP_AGGREGATION_URL", url(Part.AGGREGATION).toString());
            environment.put("TONGHOP_NOTIFICATION_URL", url(Part.NOTIFICATION).toString());
        } else {
            String name = part.database();
            environment.put(
                    "KAFKA_BOOTSTRAP_SERVERS", Objects.requireNonNull(broker).bootstrapServers());
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    Objects.requireNonNull(database).jdbcUrl(name));
            environment.put("QUARKUS_DATASOURCE_USERNAME", name);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", name);
        }
        return environment;
    }

    private void awaitReady(Instant begun, Collection<ServiceProcess> started) {
        List<ServiceProcess> waiting = new ArrayList<>(started);
        while (!waiting.isEmpty()) {
            if (givenUp) {
                throw new Refusal("Stopped while starting.");
            }
            for (ServiceProcess service : List.copyOf(waiting)) {
                if (service.isReady()) {
                    waiting.remove(service);
                    progress.line(service.name(), Duration.between(begun, Instant.now()));
                } else if (!service.isAlive()
                        || Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
                    throw new Refusal("%s %s. The end of its log:%n%s"
                            .formatted(
                                    service.name(),
                                    service.isAlive() ? "is not ready after " + PATIENCE.toSeconds() + " s" : "ended",
                                    service.lastLines(15)));
                }
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Starts a service again that was killed. */
    public ServiceProcess restart(Part part) {
        ServiceProcess process = launch(part.label(), part, part.port(base));
        awaitReady(Instant.now(), List.of(process));
        return process;
    }

    /** Starts one more instance of a service, on a port of its own. */
    public ServiceProcess startAnother(Part part, int port) {
        ServiceProcess process = launch(part.label() + "-" + port, part, port);
        awaitReady(Instant.now(), List.of(process));
        return process;
    }

    public ServiceProcess service(Part part) {
        return Objects.requireNonNull(services.get(part.label()), part.label());
    }

    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + part.port(base));
    }

    public LocalIssuer identity() {
        return Objects.requireNonNull(issuer);
    }

    public String kafka() {
        return Objects.requireNonNull(broker).bootstrapServers();
    }

    /** Where a service's database is; role and password are the database's name. */
    public String jdbcUrl(Part part) {
        return Objects.requireNonNull(database).jdbcUrl(part.database());
    }

    /** A service that ended although nobody stopped it. */
    public @Nullable String fallen() {
        return services.values().stream()
                .filter(service -> !service.isAlive())
                .map(service -> service.name() + " ended. The end of its log:\n" + service.lastLines(15))
                .findFirst()
                .orElse(null);
    }

    /** Ends a start that still waits; for another thread, such as the one that hears Ctrl-C. */
    public void giveUp() {
        givenUp = true;
    }

    /** Stops every part: services first, then what they stand on. */
    @Override
    public void close() {
        services.values().forEach(ServiceProcess::stop);
        Instant deadline = Instant.now().plus(STOP_PATIENCE);
        for (ServiceProcess service : services.values()) {
            Duration left = Duration.between(Instant.now(), deadline);
            service.awaitStop(left.isNegative() ? Duration.ZERO : left);
        }
        if (starting != null) {
            // It may still be on its way when another part failed.
            starting.handle((broker, failure) -> {
                        if (broker != null) {
                            broker.close();
                        }
                        return failure;
                    })
                    .join();
        }
        if (issuer != null) {
            issuer.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
