package io.tonghop.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Looks whether ports are free on this machine. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /**
     * Checks the port of every part.
     *
     * @throws Refusal naming the first one that is taken
     */
    static void requireFree(int base) {
        for (Part part : Part.values()) {
            if (!isFree(part.port(base))) {
                throw new Refusal("Port %d, for %s, is in use. Choose another range with --port (now %d to %d)."
                        .formatted(part.port(base), part.label(), base, base + Part.values().length - 1));
            }
        }
    }

    /** A base from which all parts find their ports free, for tests. */
    public static int freeBase() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            boolean free = true;
            for (Part part : Part.values()) {
                free &= isFree(part.port(base));
            }
            if (free) {
                return base;
            }
        }
        throw new IllegalStateException("no free range of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (java.net.BindException taken) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
