package io.tonghop.local;

import io.tonghop.local.identity.LocalIssuer;
import io.tonghop.local.platform.Part;
import io.tonghop.local.platform.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token of a demo user. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints a demo user's access token, for curl. It is valid for an hour.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "USER", description = "Such as ward-26905, district-765, ministry-BGDDT or admin.")
    private String user = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Where the platform keeps its data.")
    private Path dataDir = Home.defaultData();

    @Override
    public Integer call() {
        int port = RunningPlatform.port(Home.named(dataDir));
        try {
            System.out.println(
                    LocalIssuer.token(Home.named(dataDir).resolve("identity"), Part.IDENTITY.port(port), user));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("There is no demo user " + user + ".");
        }
        return 0;
    }
}
