package io.tonghop.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleProcessesTest {

    @TempDir
    Path dir;

    private Process child;

    @BeforeEach
    void startChild() throws Exception {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopChild() {
        child.destroyForcibly();
    }

    @Test
    void stopsAChildThatAnEarlierPlatformLeft() throws Exception {
        StaleProcesses.remember(dir.resolve("pids"), child.toHandle());

        stale().stop();

        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(dir.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws Exception {
        Files.createDirectories(dir.resolve("pids"));
        Files.writeString(dir.resolve("pids").resolve(Long.toString(child.pid())), "2001-01-01T00:00:00Z");

        stale().stop();

        assertThat(child.isAlive()).isTrue();
        assertThat(dir.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void sparesAProcessThatIsNotThisDirectorysPostgres() throws Exception {
        Path postgres = Files.createDirectories(dir.resolve("postgres"));
        Files.write(
                postgres.resolve("postmaster.pid"),
                List.of(Long.toString(child.pid()), postgres.toString(), "1000000000", "5432"));

        stale().stop();

        assertThat(child.isAlive()).isTrue();
        assertThat(postgres.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void survivesPidFilesThatAreDamaged() throws Exception {
        Files.createDirectories(dir.resolve("pids"));
        Files.writeString(dir.resolve("pids/not-a-number"), "?");
        Files.createDirectories(dir.resolve("postgres"));
        Files.writeString(dir.resolve("postgres/postmaster.pid"), "");

        stale().stop();

        assertThat(dir.resolve("pids")).isEmptyDirectory();
    }

    private StaleProcesses stale() {
        return new StaleProcesses(dir.resolve("pids"), dir.resolve("postgres"));
    }
}
