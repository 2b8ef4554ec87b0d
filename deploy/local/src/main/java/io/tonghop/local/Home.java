package io.tonghop.local;

import java.nio.file.Path;

/** Where the project is; the scripts say so. */
final class Home {

    private Home() {}

    static Path directory() {
        return Path.of(System.getProperty("tonghop.home", ".")).toAbsolutePath().normalize();
    }

    /** A directory that the person named, from where the person stands. */
    static Path named(Path path) {
        return Path.of(System.getProperty("tonghop.caller", "."))
                .resolve(path)
                .toAbsolutePath()
                .normalize();
    }

    static Path defaultData() {
        return directory().resolve("data");
    }
}
