package io.tonghop.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stops what a platform that was killed left running, and nothing else: a process counts only if its start time fits too. */
final class StaleProcesses {

    private final Path pids;
    private final Path postgres;

    StaleProcesses(Path pids, Path postgres) {
        this.pids = pids;
        this.postgres = postgres;
    }

    void stop() throws IOException {
        if (Files.isDirectory(pids)) {
            try (Stream<Path> files = Files.list(pids)) {
                for (Path file : files.toList()) {
                    stop(file);
                }
            }
        }
        stopPostgres();
    }

    /** Writes down a child, so that the next start can find it. */
    static void remember(Path pids, ProcessHandle child) throws IOException {
        Files.createDirectories(pids);
        Files.writeString(pids.resolve(Long.toString(child.pid())), startOf(child));
    }

    private void stop(Path file) throws IOException {
        String started = Files.readString(file);
        ProcessHandle.of(Long.parseLong(file.getFileName().toString()))
                .filter(process -> startOf(process).equals(started))
                .ifPresent(StaleProcesses::kill);
        Files.delete(file);
    }

    /** The first line of postmaster.pid is its pid, the third its start in seconds. */
    private void stopPostgres() throws IOException {
        Path file = postgres.resolve("postmaster.pid");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(StaleProcesses::kill);
            Files.deleteIfExists(file);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new Refusal("Process " + process.pid() + " of an earlier platform does not end; stop it by hand.");
        }
    }
}
