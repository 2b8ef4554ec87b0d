package io.tonghop.system;

import io.tonghop.local.demo.Api;
import io.tonghop.local.demo.DemoLoader;
import io.tonghop.local.platform.DataDirectory;
import io.tonghop.local.platform.LocalPlatform;
import io.tonghop.local.platform.Part;
import io.tonghop.local.platform.Ports;
import io.tonghop.local.platform.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged platform, started once for all system tests, with the demo loaded through its API. */
final class TestPlatform {

    private static final class Holder {

        static final LocalPlatform STARTED = start();

        private static LocalPlatform start() {
            Path home = Path.of(System.getProperty("tonghop.home", ".."))
                    .toAbsolutePath()
                    .normalize();
            Progress quiet = new Progress(
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
            DataDirectory data = DataDirectory.open(temporaryDirectory(), true);
            LocalPlatform platform = new LocalPlatform(home, data, Ports.freeBase(), quiet);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                platform.close();
                data.close();
            }));
            platform.start();
            new DemoLoader(platform.url(Part.CONSOLE), platform.identity(), quiet).load();
            return platform;
        }
    }

    private TestPlatform() {}

    static LocalPlatform get() {
        return Holder.STARTED;
    }

    /** The public API as a demo user, such as {@code ward-26905}. */
    static Api as(String username) {
        return new Api(get().url(Part.CONSOLE), get().identity().token(username));
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("tonghop-system");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
