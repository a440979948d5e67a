package nl.veerkracht.dev.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.veerkracht.dev.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockCommandTest {
    private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-12-01T07:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theFileSaysHowFarAheadOfTheMachineItIs() throws Exception {
        var file = folder.resolve("clock");

        command(file).run(List.of("2026-12-04T08:00"));

        assertThat(Files.readString(file)).isEqualTo("PT72H");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("It is Friday 4 December 2026 08:00 in Amsterdam.");
    }

    @Test
    void withoutAFileItIsTheMachinesTime() {
        command(folder.resolve("clock")).run(List.of());

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Tuesday 1 December 2026 08:00");
    }

    @Test
    void nonsenseIsRefusedWithAnExample() {
        assertThatThrownBy(() -> command(folder.resolve("clock")).run(List.of("tomorrow")))
                .hasMessage("not a moment such as 2026-12-04T08:00: tomorrow");
    }

    private ClockCommand command(Path file) {
        return new ClockCommand(new BusinessTime(file, MACHINE), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
