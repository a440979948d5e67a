package nl.veerkracht.gateway.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final NoteMessages MESSAGES = NamesOfWords.of(NoteMessages.class);
    private static final NoteForm EMPTY = NoteForm.empty(NoteWord.MEDICAL, TODAY);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # day,      observation, wish, wrong
            2026-11-30, seen,        -,    -
            2026-11-29, -,           want, -
            2026-12-01, seen,        -,    happenedOn
            yesterday,  seen,        -,    happenedOn
            -,          ' ',         -,    happenedOn observation
            """)
    void allThatIsWrongIsFound(String day, String observation, String wish, String wrong) {
        var typed = new NoteFields();
        typed.happenedOn = day;
        typed.observation = observation;
        typed.wish = wish;

        var form = EMPTY.filled(typed).checked(TODAY, MESSAGES);

        assertThat(String.join(" ", form.errors().stream().map(FormError::field).toList()))
                .isEqualTo(wrong == null ? "" : wrong);
    }

    @Test
    void whatIsTooLongIsFoundWhereItStands() {
        var typed = new NoteFields();
        typed.happenedOn = TODAY.toString();
        typed.interpretation = "a".repeat(4_001);
        typed.wish = "a".repeat(4_000);

        assertThat(EMPTY.filled(typed).checked(TODAY, MESSAGES).errors())
                .extracting(FormError::field)
                .containsExactly("interpretation");
    }

    @Test
    void theSameNoteInTheSameFormIsTheSameRequest() {
        var typed = new NoteFields();
        typed.request = EMPTY.request();
        typed.observation = "seen";
        var again = EMPTY.filled(typed);
        typed.observation = "seen otherwise";

        assertThat(again.key()).isEqualTo(again.withDay("wrong").key());
        assertThat(EMPTY.filled(typed).key()).isNotEqualTo(again.key());
        assertThat(again).hasToString("NoteForm");
    }
}
