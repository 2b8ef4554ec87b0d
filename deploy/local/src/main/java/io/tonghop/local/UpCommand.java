package io.tonghop.local;

import io.tonghop.local.demo.DemoLoader;
import io.tonghop.local.platform.DataDirectory;
import io.tonghop.local.platform.LocalPlatform;
import io.tonghop.local.platform.Part;
import io.tonghop.local.platform.Progress;
import io.tonghop.local.platform.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the platform until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka, sign-in and all services, and stays up until Ctrl-C.")
final class UpCommand implements Callable<Integer> {

    private static final int FALLEN_CHECK_MS = 1_000;

    @Option(names = "--data", paramLabel = "DIR", description = "Where data live (default: ${DEFAULT-VALUE}).")
    private Path dataDir = Home.defaultData();

    @Option(names = "--fresh", description = "Remove the data of earlier runs first.")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "The console's port; the other parts take the seven after it (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--no-demo", description = "Do not load the demo on the first start.")
    private boolean noDemo;

    @Override
    public Integer call() throws InterruptedException {
        Instant begun = Instant.now();
        Progress progress = new Progress(System.out, Boolean.getBoolean("tonghop.terminal"));
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (DataDirectory data = DataDirectory.open(Home.named(dataDir), fresh)) {
            LocalPlatform platform = new LocalPlatform(Home.directory(), data, port, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                told.countDown();
                platform.giveUp();
                await(stopped);
            }));
            try {
                run(platform, data, progress, begun, told);
            } finally {
                boolean asked = told.getCount() == 0;
                if (asked) {
                    progress.say("Đang dừng… (stopping)");
                }
                platform.close();
                if (asked) {
                    progress.say("Đã dừng. (stopped)");
                }
            }
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private void run(LocalPlatform platform, DataDirectory data, Progress progress, Instant begun, CountDownLatch told)
            throws InterruptedException {
        platform.start();
        data.write("port", Integer.toString(port));
        if (!noDemo && data.read(DemoLoader.DONE).isEmpty()) {
            new DemoLoader(platform.url(Part.CONSOLE), platform.identity(), progress).load();
            data.write(DemoLoader.DONE, "loaded " + Instant.now());
        }
        progress.line("platform", Duration.between(begun, Instant.now()));
        progress.say("");
        progress.say("  " + platform.url(Part.CONSOLE) + "   (Ctrl-C dừng · stops)");
        progress.say("  ./deploy/demo            diễn lại buổi tối cuối cùng · plays the last evening");
        progress.say("  ./deploy/token USER      mã truy cập cho curl · a token for curl, e.g. ministry-BGDDT");
        progress.say("");
        while (!told.await(FALLEN_CHECK_MS, TimeUnit.MILLISECONDS)) {
            String fallen = platform.fallen();
            // Ctrl-C reaches the services too, and they may be the first to hear it.
            if (fallen != null && !told.await(FALLEN_CHECK_MS, TimeUnit.MILLISECONDS)) {
                throw new Refusal(fallen);
            }
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
