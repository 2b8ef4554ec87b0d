package io.tonghop.local.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** One line for each thing that is done, with the time it took. */
public final class Progress {

    private final PrintStream out;
    private final boolean onTerminal;

    /**
     * Writes progress.
     *
     * @param onTerminal whether lines may be overwritten in place
     */
    public Progress(PrintStream out, boolean onTerminal) {
        this.out = out;
        this.onTerminal = onTerminal;
    }

    /** Does something and says how long it took. */
    public <T> T time(String what, Supplier<T> action) {
        Instant begun = Instant.now();
        T made = action.get();
        line(what, Duration.between(begun, Instant.now()));
        return made;
    }

    /** A thing that is done. */
    public synchronized void line(String what, Duration took) {
        out.printf(Locale.ROOT, "  ✓ %-22s %5.1f s%n", what, took.toMillis() / 1000.0);
    }

    public synchronized void say(String line) {
        out.println(line);
    }

    /** How far a longer work has come; on a terminal the line stays in place. */
    public synchronized void bar(String what, int done, int of) {
        if (onTerminal) {
            int width = 30;
            int filled = of == 0 ? width : width * done / of;
            out.printf(
                    "\r  %-24s [%s%s] %d/%d%s",
                    what,
                    "█".repeat(filled),
                    " ".repeat(width - filled),
                    done,
                    of,
                    done == of ? System.lineSeparator() : "");
            out.flush();
        } else if (done == of) {
            out.printf("  %s %d/%d%n", what, done, of);
        }
    }
}
