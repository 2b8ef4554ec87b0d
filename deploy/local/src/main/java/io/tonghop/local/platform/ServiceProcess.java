package io.tonghop.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service in a JVM of its own. */
public final class ServiceProcess {

    private static final int JDK_WITH_AUTO_ARCHIVE = 19;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final URI address;
    private final Path log;
    private final Process process;

    private ServiceProcess(String name, URI address, Path log, Process process) {
        this.name = name;
        this.address = address;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a packaged service.
     *
     * @param jar its quarkus-run.jar
     * @param environment its configuration; QUARKUS_HTTP_PORT among it
     */
    static ServiceProcess start(String name, Path jar, DataDirectory data, Map<String, String> environment) {
        if (Files.notExists(jar)) {
            throw new Refusal("Not built: " + jar + ". Run ./mvnw -Dquick -DskipTests package.");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        try {
            if (Runtime.version().feature() >= JDK_WITH_AUTO_ARCHIVE) {
                Files.createDirectories(data.path("jsa"));
                command.add("-XX:+AutoCreateSharedArchive");
                command.add("-XX:SharedArchiveFile=" + data.path("jsa").resolve(name + ".jsa"));
                command.add("-Xlog:cds=off");
                command.add("-Xlog:cds+dynamic=off");
            }
            command.addAll(List.of("-jar", jar.toString()));
            Path log = data.path("logs").resolve(name + ".log");
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            StaleProcesses.remember(data.path("pids"), process.toHandle());
            URI address = URI.create("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT"));
            return new ServiceProcess(name, address, log, process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String name() {
        return name;
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it says of itself that it can work. */
    public boolean isReady() {
        HttpRequest ask = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks it to stop; {@link #awaitStop} makes sure. */
    void stop() {
        process.destroy();
    }

    void awaitStop(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a power cut would (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        awaitStop(Duration.ofSeconds(10));
    }

    /** Stops its clock without telling it (SIGSTOP). */
    public void pause() {
        signal("-STOP");
    }

    /** Wakes it up (SIGCONT). */
    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end of its log, for a person to see why it failed. */
    String lastLines(int count) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException unreadable) {
            return "see " + log;
        }
    }
}
