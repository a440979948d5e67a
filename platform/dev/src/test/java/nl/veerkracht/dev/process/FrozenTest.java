package nl.veerkracht.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        assertThat(Proc.isStopped(echo.pid())).isTrue();
        echo.outputWriter(StandardCharsets.UTF_8).append("hello\n").flush();

        assertThat(echo.getInputStream().available()).isZero();

        frozen.thaw();
        assertThat(echo.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("hello");
    }

    @Test
    void aFrozenProcessIsThawedWhenItsGuardIsToldToEnd() {
        Frozen.freeze(echo.pid());
        assertThat(Proc.isStopped(echo.pid())).isTrue();
        var guard = ProcessHandle.current()
                .children()
                .filter(child -> Proc.commandLine(child.pid()).contains("kill -s CONT " + echo.pid() + ";"))
                .findFirst()
                .orElseThrow();

        guard.destroy();

        assertThat(Waiting.until(() -> !Proc.isStopped(echo.pid()), LONG, () -> false))
                .isTrue();
        assertThat(Waiting.until(() -> !guard.isAlive(), LONG, () -> false)).isTrue();
    }

    private static Process start(String program) {
        try {
            return new ProcessBuilder(program).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
