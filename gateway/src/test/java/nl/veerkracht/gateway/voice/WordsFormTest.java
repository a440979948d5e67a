package nl.veerkracht.gateway.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import org.junit.jupiter.api.Test;

class WordsFormTest {
    private static final UUID REQUEST = new UUID(0, 1);

    @Test
    void theSameWordsInTheSameFormAreOneRequest() {
        assertThat(filled("Hello").key()).isEqualTo(filled(" Hello\n").key());
        assertThat(filled("Hello").key()).isNotEqualTo(filled("Hallo").key());
        assertThat(filled("Hello").key())
                .isNotEqualTo(WordsForm.filled(new UUID(0, 2), "Hello", Readers.EVERYBODY, NamesOfWords.VOICE)
                        .key());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var nobody = new Readers(false, java.util.Set.of());

        assertThat(WordsForm.filled(null, null, nobody, NamesOfWords.VOICE).errors())
                .containsExactly(new FormError("words", "errorText"), new FormError("readers", "errorReaders"));
        assertThat(filled("a".repeat(4_001)).textError()).isEqualTo("errorLong");
        assertThat(filled("a".repeat(4_000)).errors()).isEqualTo(List.of());
    }

    @Test
    void aLineEndsAsTheServiceHasIt() {
        assertThat(filled("one\r\ntwo").said().text()).isEqualTo("one\ntwo");
    }

    private static WordsForm filled(String text) {
        return WordsForm.filled(REQUEST, text, Readers.EVERYBODY, NamesOfWords.VOICE);
    }
}
