package io.tonghop.local;

import io.tonghop.local.platform.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the platform that runs on a data directory. */
final class RunningPlatform {

    private RunningPlatform() {}

    /** The console's port. */
    static int port(Path dataDir) {
        try {
            return Integer.parseInt(Files.readString(dataDir.resolve("port")).trim());
        } catch (IOException none) {
            throw new Refusal("No platform has run on " + dataDir + ". Start one with ./deploy/up.");
        }
    }
}
