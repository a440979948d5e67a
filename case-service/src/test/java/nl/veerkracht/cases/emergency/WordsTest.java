package nl.veerkracht.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final RequestCheck check = new RequestCheck();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "   needed it   ",
                "nineteen characters",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "12345 67890 12345 67890 12345",
                "?! ?! ?! ?! ?! ?! ?! ?! ?! ?!"
            })
    void whatNobodyCanJudgeIsNotEnough(@Nullable String text) {
        Words.read("reason", text, check);

        assertThatThrownBy(check::done).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aStoryIsTooLong() {
        Words.read("reason", "because ".repeat(126), check);

        assertThatThrownBy(check::done).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aSentenceIsEnough() {
        var said = Words.read("reason", "  Twenty letters here. ", check);

        assertThat(said).isEqualTo("Twenty letters here.");
        assertThatCode(check::done).doesNotThrowAnyException();
    }
}
