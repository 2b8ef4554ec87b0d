package io.tonghop.local.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo users, kept in a file. */
public final class UserDirectory {

    /** Every demo user's password. This provider listens on this machine only and guards nothing but demo data. */
    static final String PASSWORD = "tonghop";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, DemoUser> users = new LinkedHashMap<>();

    UserDirectory(Path dir) {
        this.file = dir.resolve("users.json");
        try {
            if (Files.exists(file)) {
                JSON.readValue(file.toFile(), new TypeReference<List<DemoUser>>() {})
                        .forEach(user -> users.put(user.username(), user));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("damaged user file " + file, damaged);
        }
        users.putIfAbsent("admin", new DemoUser("admin", "Quản trị hệ thống", null, List.of("admin")));
    }

    /** Adds users, or replaces those of the same name. */
    public synchronized void add(Collection<DemoUser> more) {
        more.forEach(user -> users.put(user.username(), user));
        Path written = file.resolveSibling("users.json.new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(written.toFile(), users.values());
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public synchronized Optional<DemoUser> find(String username) {
        return Optional.ofNullable(users.get(username));
    }

    public synchronized List<DemoUser> all() {
        return List.copyOf(users.values());
    }
}
