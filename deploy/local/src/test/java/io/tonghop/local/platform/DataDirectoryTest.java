package io.tonghop.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path dir;

    @Test
    void refusesASecondPlatformInOneLineAndLetsTheNextOneInAfterwards() {
        try (DataDirectory first = DataDirectory.open(dir, false)) {
            first.write("port", "8080");
            assertThatThrownBy(() -> DataDirectory.open(dir, false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(dir.toString(), "--data")
                    .message()
                    .hasLineCount(1);
        }
        try (DataDirectory next = DataDirectory.open(dir, false)) {
            assertThat(next.read("port")).contains("8080");
        }
    }

    @Test
    void refusesADirectoryThatCannotBeWrittenInOneLine() throws Exception {
        Path file = Files.createFile(dir.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("Cannot write", "--data")
                .message()
                .hasLineCount(1);
    }

    @Test
    void startsFreshWithoutTouchingWhatIsNotItsOwn() throws Exception {
        Files.createDirectories(dir.resolve("kafka/topic"));
        Files.writeString(dir.resolve("kafka/topic/segment"), "old");
        Files.writeString(dir.resolve("demo.json"), "loaded");
        Files.writeString(dir.resolve("notes.txt"), "mine");

        try (DataDirectory fresh = DataDirectory.open(dir, true)) {
            assertThat(fresh.read("demo.json")).isEmpty();
        }

        assertThat(dir.resolve("kafka")).doesNotExist();
        assertThat(dir.resolve("notes.txt")).hasContent("mine");
    }
}
