package nl.veerkracht.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Process echo = start("cat");

    @AfterEach
    void end() {
        echo.destroyForcibly();
    }

    @Test
    void aFrozenProcessAnswersOnlyOnceItIsThawed() throws IOException {
        var frozen = Frozen.freeze(echo.pid());
        // A process stands still when it is next on a processor, which on a busy machine takes a moment.
        assertThat(Waiting.until(() -> state().equals("T"), LONG, () -> false)).isTrue();
        echo.outputWriter(StandardCharsets.UTF_8).append("hello\n").flush();

        assertThat(echo.getInputStream().available()).isZero();

        frozen.thaw();
        assertThat(echo.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("hello");
    }

    @Test
    void aFrozenProcessIsThawedWhenItsGuardIsToldToEnd() {
        Frozen.freeze(echo.pid());
        var guard = ProcessHandle.current()
                .children()
                .filter(child -> Proc.commandLine(child.pid()).contains("kill -s CONT " + echo.pid() + ";"))
                .findFirst()
                .orElseThrow();

        guard.destroy();

        assertThat(Waiting.until(() -> !state().equals("T"), LONG, () -> false)).isTrue();
        assertThat(Waiting.until(() -> !guard.isAlive(), LONG, () -> false)).isTrue();
    }

    private String state() {
        return Proc.read(Path.of("/proc/" + echo.pid() + "/status")).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("State:"))
                .map(line -> line.split("\\s+")[1])
                .findFirst()
                .orElse("gone");
    }

    private static Process start(String program) {
        try {
            return new ProcessBuilder(program).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
