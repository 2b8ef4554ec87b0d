package io.tonghop.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything is kept between starts. One platform at a time: it holds a lock on it. */
public final class DataDirectory implements AutoCloseable {

    private static final List<String> OURS =
            List.of("postgres", "kafka", "identity", "logs", "jsa", "pids", "demo.json");

    private final Path dir;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path dir, FileChannel channel, FileLock lock) {
        this.dir = dir;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process.
     *
     * @param fresh whether to remove what an earlier platform kept there
     * @throws Refusal when it cannot be written or another platform has it
     */
    public static DataDirectory open(Path dir, boolean fresh) {
        FileChannel channel = null;
        try {
            Files.createDirectories(dir);
            channel = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refusal("Another platform is running on " + dir + ". Stop it, or choose --data DIR.");
            }
            DataDirectory opened = new DataDirectory(dir, channel, lock);
            new StaleProcesses(opened.path("pids"), opened.path("postgres")).stop();
            if (fresh) {
                opened.removeOurs();
            }
            return opened;
        } catch (IOException unwritable) {
            throw new Refusal("Cannot write to " + dir + " (" + unwritable + "). Choose another with --data DIR.");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    public Path path(String name) {
        return dir.resolve(name);
    }

    /** What an earlier run left written here. */
    public Optional<String> read(String name) {
        try {
            return Files.exists(path(name)) ? Optional.of(Files.readString(path(name))) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void write(String name, String content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes only what a platform makes, whatever else the directory holds. */
    private void removeOurs() throws IOException {
        for (String name : OURS) {
            if (Files.exists(path(name))) {
                try (Stream<Path> tree = Files.walk(path(name))) {
                    for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
