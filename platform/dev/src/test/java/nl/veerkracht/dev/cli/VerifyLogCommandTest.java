package nl.veerkracht.dev.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyLogCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysHowMuchIsAsItWasWritten() {
        command((database, query) -> query.equals(VerifyLogCommand.FAULTS) ? null : "7 records in 2 chains")
                .run();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("cases: 7 records in 2 chains, as they were written")
                .contains("school: 7 records in 2 chains, as they were written");
    }

    @Test
    void tellsEveryFaultOfEveryDatabaseAndRefuses() {
        var command = command((database, query) -> {
            if (query.equals(VerifyLogCommand.FAULTS)) {
                return database.equals("school") ? "chain x, position 3: altered" : null;
            }
            return "7 records in 2 chains";
        });

        assertThatThrownBy(command::run).isInstanceOf(Refused.class).hasMessageEndingWith("written: school");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("chain x, position 3: altered");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNotWell() {
        var command = command((database, query) -> {
            throw new SQLException("connection refused");
        });

        assertThatThrownBy(command::run).hasMessage("The database cases does not tell: connection refused");
    }

    private VerifyLogCommand command(VerifyLogCommand.Databases databases) {
        return new VerifyLogCommand(
                List.of("cases", "school"), databases, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
