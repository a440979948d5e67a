package nl.veerkracht.gateway.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.veerkracht.gateway.page.NamesOfWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
    private static final VoiceWords WORDS = new VoiceWords(NamesOfWords.ALL, NamesOfWords.VOICE);

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # dot | ticked       | who reads
            all   | -            | ALL
            some  | SCHOOL,GGD   | GGD,SCHOOL
            all   | SCHOOL       | SCHOOL
            -     | GGZ          | GGZ
            some  | -            | -
            -     | -            | -
            some  | CIRCUS,OTHER | -
            most  | -            | -
            """)
    void inDoubtFewerRead(@Nullable String who, @Nullable String ticked, @Nullable String audience) {
        var readers = Readers.of(who, ticked == null ? null : List.of(ticked.split(",")));

        assertThat(readers.isNobody()).isEqualTo(audience == null);
        assertThat(readers.audience()).isEqualTo(audience == null ? List.of() : List.of(audience.split(",")));
    }

    @Test
    void whoIsTickedCanBeUntickedAlsoWhenNoLongerTakingPart() {
        var choice = Readers.told(List.of("GGD", "GGZ")).choice("id", List.of("SCHOOL", "GGD"), WORDS, null);

        assertThat(choice.everybody()).isFalse();
        assertThat(choice.options())
                .containsExactly(
                        new Readers.Option("SCHOOL", "recipient SCHOOL", false),
                        new Readers.Option("GGD", "recipient GGD", true),
                        new Readers.Option("GGZ", "recipient GGZ", true));
    }

    @Test
    void allIsToldAsAll() {
        assertThat(Readers.told(List.of("ALL"))).isEqualTo(new Readers(true, Set.of()));
        assertThat(WORDS.readers(List.of("ALL"))).isEqualTo("everybody");
        assertThat(WORDS.readers(List.of("SCHOOL", "GGD"))).isEqualTo("recipient SCHOOL, recipient GGD");
    }
}
