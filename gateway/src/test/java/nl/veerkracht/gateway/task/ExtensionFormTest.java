package nl.veerkracht.gateway.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a task that is due on Friday 4 December and can be put off to the 18th. */
class ExtensionFormTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 18);
    private static final ExtensionWords WORDS = new ExtensionWords(NamesOfWords.LATE, new Dates(Language.NL));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,      reason,   wrong
            2026-12-04, Overdag,  day
            2026-12-05, Overdag,
            2026-12-18, Overdag,
            2026-12-19, Overdag,  day
            18-12-2026, Overdag,  day
            ,           Overdag,  day
            2026-12-07, ' ',      reason
            2026-12-07, ,         reason
            ,           ,         day reason
            """)
    void tellsAllThatIsWrongAtOnce(@Nullable String day, @Nullable String reason, @Nullable String wrong) {
        var form = checked(day, reason);

        assertThat(form.errors())
                .extracting(FormError::field)
                .containsExactly(wrong == null ? new String[0] : wrong.split(" "));
    }

    @Test
    void aReasonHasFiveHundredCharactersAtMost() {
        assertThat(checked("2026-12-07", "x".repeat(500)).errors()).isEmpty();
        assertThat(checked("2026-12-07", "x".repeat(501)).error("reason")).isNotNull();
    }

    @Test
    void keepsWhatWasTypedAndAsksThat() {
        var form = checked("2026-12-07", " twee\r\nregels ");

        assertThat(form.wish().reason()).isEqualTo("twee\nregels");
        assertThat(form.wish().dueOn()).isEqualTo("2026-12-07");
        assertThat(form.with("day", "niet").day()).isEqualTo("2026-12-07");
        assertThat(form.with("day", "niet").request()).isEqualTo(form.request());
        assertThat(form.toString()).doesNotContain("regels");
    }

    private static ExtensionForm checked(@Nullable String day, @Nullable String reason) {
        return ExtensionForm.filled(null, day, reason).checked(DUE, UNTIL, WORDS);
    }
}
