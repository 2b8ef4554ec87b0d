package io.tonghop.local;

import io.tonghop.local.platform.Refusal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./deploy/up}, {@code ./deploy/demo} and {@code ./deploy/token} end here. */
@Command(
        name = "tonghop",
        description = "The whole platform on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {UpCommand.class, DemoCommand.class, TokenCommand.class})
public final class Main {

    private static final Logger ROOT = Logger.getLogger("");

    private Main() {}

    /** Runs a command; ends with 0, or with 1 and one clear line. */
    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        Logger.getLogger("kafka").setLevel(Level.SEVERE);
        Logger.getLogger("org.apache.kafka").setLevel(Level.SEVERE);
        System.setOut(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.err.println(failure instanceof Refusal ? failure.getMessage() : "Failed: " + failure);
            if (!(failure instanceof Refusal)) {
                failure.printStackTrace(System.err);
            }
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
