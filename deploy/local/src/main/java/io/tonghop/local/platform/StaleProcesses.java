package io.tonghop.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stops what a platform that was killed left running, and nothing else: a process counts only if its start time fits too. */
final class StaleProcesses {

    private static final int START_LINE = 2;
    private static final long START_TOLERANCE_S = 5;

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

    private static void stop(Path file) throws IOException {
        String started = Files.readString(file);
        process(file.getFileName().toString())
                .filter(process -> startOf(process).equals(started))
                .ifPresent(StaleProcesses::kill);
        Files.delete(file);
    }

    /** The first line of postmaster.pid is its pid, the third its start in seconds: a reused pid has another start. */
    private void stopPostgres() throws IOException {
        Path file = postgres.resolve("postmaster.pid");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > START_LINE) {
                process(lines.get(0).trim())
                        .filter(process ->
                                hasStartedAt(process, lines.get(START_LINE).trim()))
                        .ifPresent(StaleProcesses::kill);
            }
            Files.deleteIfExists(file);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.matches("[1-9][0-9]{0,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean hasStartedAt(ProcessHandle process, String epochSecond) {
        return epochSecond.matches("[0-9]{1,12}")
                && process.info()
                        .startInstant()
                        .map(start ->
                                Math.abs(start.getEpochSecond() - Long.parseLong(epochSecond)) <= START_TOLERANCE_S)
                        .orElse(false);
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
