package nl.veerkracht.dev.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyTimelineCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysThatAllIsToldAsItIs() {
        command(query -> null).run(List.of());

        assertThat(said()).isEqualToIgnoringNewLines("Timelines tell of every record as it is.");
    }

    @Test
    void tellsEveryFaultAndRefuses() {
        var command = command(query -> "x, NOTE_CARE of y: missing");

        assertThatThrownBy(() -> command.run(List.of())).isInstanceOf(Refused.class);
        assertThat(said()).contains("x, NOTE_CARE of y: missing");
    }

    @Test
    void putsBackWhatIsMissingWhenAskedToAndLooksAgain() {
        command(query -> query.equals(VerifyTimelineCommand.PUT_BACK) ? "3 entries put back" : null)
                .run(List.of(VerifyTimelineCommand.REBUILD));

        assertThat(said()).contains("3 entries put back", "as it is");
    }

    @Test
    void anythingElseIsNotUnderstood() {
        assertThatThrownBy(() -> command(query -> null).run(List.of("away")))
                .hasMessage("usage: ./dev verify-timeline [rebuild]");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNotWell() {
        var command = command(query -> {
            throw new SQLException("connection refused");
        });

        assertThatThrownBy(() -> command.run(List.of()))
                .hasMessage("The database cases does not tell: connection refused");
    }

    private VerifyTimelineCommand command(VerifyTimelineCommand.Database database) {
        return new VerifyTimelineCommand(database, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
