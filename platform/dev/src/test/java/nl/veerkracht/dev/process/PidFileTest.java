package nl.veerkracht.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aProcessThatWasWrittenDownIsRecognised() {
        var me = ProcessHandle.current().pid();
        var file = new PidFile(folder, "kafka");

        file.write(me);

        assertThat(file.alive()).contains(me);
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
        var me = ProcessHandle.current().pid();

        Files.writeString(folder.resolve("kafka.pid"), me + " 1");

        assertThat(new PidFile(folder, "kafka").alive()).isEmpty();
    }

    @Test
    void withoutAFileThereIsNoProcess() {
        assertThat(new PidFile(folder, "kafka").alive()).isEmpty();
    }
}
