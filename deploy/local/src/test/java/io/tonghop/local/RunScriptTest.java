package io.tonghop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that looks for a JDK, with JDKs that only say which version they are. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {

    @TempDir
    Path dir;

    private Path script;

    @BeforeEach
    void copyTheScriptToABuiltProject() throws Exception {
        Path local = Files.createDirectories(dir.resolve("clone/deploy/local/target"))
                .getParent();
        script = Files.copy(Path.of("run"), local.resolve("run"));
        Path built = Files.createFile(local.resolve("target/built"));
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void runsWithTheNewestJdk() throws Exception {
        jdk("a-21", "21.0.2");
        jdk("b-17", "17.0.15");

        assertThat(run(Map.of())).startsWith("started by 21.0.2");
    }

    @Test
    void readsTheVersionAlthoughTheJvmSaysSomethingElseFirst() throws Exception {
        jdk("a-21", "21.0.2");

        assertThat(run(Map.of("FIRST_LINE", "Picked up JAVA_TOOL_OPTIONS: -Da=b")))
                .startsWith("started by 21.0.2");
    }

    @Test
    void saysInOneLineThatThereIsNone() throws Exception {
        assertThat(run(Map.of())).contains("No JDK").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatTheNewestIsTooOld() throws Exception {
        jdk("a-11", "11.0.2");
        jdk("b-8", "1.8.0_392");

        assertThat(run(Map.of())).contains("a-11", "17 or newer").hasLineCount(1);
    }

    private void jdk(String name, String version) throws Exception {
        Path bin = Files.createDirectories(dir.resolve("jdks").resolve(name).resolve("bin"));
        program(bin.resolve("java"), """
                if [ "$1" = -version ]; then
                    [ -z "${FIRST_LINE:-}" ] || echo "$FIRST_LINE" >&2
                    echo 'openjdk version "%1$s" 2024-01-16' >&2
                else
                    echo 'started by %1$s'
                fi
                """.formatted(version));
        program(bin.resolve("javac"), "");
    }

    private static void program(Path file, String text) throws Exception {
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(Map<String, String> more) throws Exception {
        Path tools = Files.createDirectories(dir.resolve("tools"));
        for (String tool : new String[] {"sed", "dirname", "find", "head", "readlink", "date"}) {
            program(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        Path output = dir.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "up")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("TONGHOP_JDKS", dir.resolve("jdks") + "/*");
        builder.environment().putAll(more);
        assertThat(builder.start().waitFor(20, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
