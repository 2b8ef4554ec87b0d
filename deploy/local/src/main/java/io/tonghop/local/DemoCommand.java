package io.tonghop.local;

import io.tonghop.local.demo.Api;
import io.tonghop.local.demo.LastEvening;
import io.tonghop.local.identity.LocalIssuer;
import io.tonghop.local.platform.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the last evening on the platform that is running. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plays the last evening of a plan on the running platform: watch it in the console.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "Where the platform keeps its data.")
    private Path dataDir = Home.defaultData();

    @Option(names = "--lang", paramLabel = "LANG", description = "vi or en (default: ${DEFAULT-VALUE}).")
    private String language = "vi";

    @Option(names = "--seed", paramLabel = "N", description = "Makes the figures repeatable.")
    private long seed = System.nanoTime();

    @Override
    public Integer call() {
        int port = RunningPlatform.port(Home.named(dataDir));
        URI console = URI.create("http://127.0.0.1:" + Part.CONSOLE.port(port));
        Path identity = Home.named(dataDir).resolve("identity");
        int issuer = Part.IDENTITY.port(port);
        new LastEvening(
                        user -> new Api(console, LocalIssuer.token(identity, issuer, user)),
                        language.equals("en"),
                        seed,
                        System.out::println)
                .play();
        return 0;
    }
}
