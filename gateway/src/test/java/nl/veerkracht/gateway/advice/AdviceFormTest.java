package nl.veerkracht.gateway.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.AdviceService.AdviceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final AdviceMessages MESSAGES = NamesOfWords.of(AdviceMessages.class);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # hours, days, start,     review,     wrong
            10,     -,    2026-12-07, 2027-01-18, -
            -,      0,    2026-12-07, 2027-12-07, -
            40,     5,    2025-11-29, 2026-12-01, startsOn reviewOn
            -,      -,    2026-12-07, 2027-01-18, hours
            41,     5.5,  2026-12-07, 2026-12-07, hours days reviewOn
            -1,     a,    soon,       later,      hours days startsOn reviewOn
            10,     -,    2025-12-07, 2026-11-30, reviewOn
            10,     -,    2027-12-01, 2028-11-30, startsOn
            """)
    void allThatIsWrongIsFound(String hours, String days, String start, String review, String wrong) {
        var form = AdviceForm.filled(fields(hours, days, start, review)).checked(TODAY, MESSAGES);

        assertThat(form.errors())
                .extracting(FormError::field)
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong.split(" ")));
    }

    @Test
    void whatIsTooLongIsFoundWhereItStands() {
        var typed = fields("10", null, "2026-12-07", "2027-01-18");
        typed.buildUp = "a".repeat(2_001);
        typed.schoolDoes = "a".repeat(2_000);

        assertThat(AdviceForm.filled(typed).checked(TODAY, MESSAGES).errors())
                .extracting(FormError::field)
                .containsExactly("buildUp");
    }

    @Test
    void itIsShownBeforehandAsItWillBeRead() {
        var typed = fields("10", " ", "2026-12-07", "2027-01-18");
        typed.adaptations = " a quiet place\r\nto work ";

        var text = AdviceForm.filled(typed).asRead("the health service", new Dates(Language.NL));

        assertThat(text.hours()).isEqualTo(10);
        assertThat(text.days()).isNull();
        assertThat(text.adaptations()).isEqualTo("a quiet place\nto work");
        assertThat(text.buildUp()).isNull();
        assertThat(text.given()).isNull();
        assertThat(text.presenceOnly()).isFalse();
    }

    @Test
    void theSameAdviceInTheSameFormIsTheSameRequest() {
        var typed = fields("10", null, "2026-12-07", "2027-01-18");
        typed.request = UUID.randomUUID();
        var form = AdviceForm.filled(typed);

        assertThat(form.with("wrong").key()).isEqualTo(form.key());
        assertThat(form.replacing(UUID.randomUUID()).key()).isNotEqualTo(form.key());
        assertThat(form).hasToString("AdviceForm");
        assertThat(AdviceForm.empty(null, TODAY).advice().reviewOn()).isEqualTo("2027-01-11");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FULL,     FULL,     ALL
            NOTHING,  PRESENCE, THAT
            NOTHING,  FULL,     THAT
            PRESENCE, NOTHING,  THAT
            NOTHING,  NOTHING,  NOTHING
            """)
    void whatSomebodySeesIsSaidInOneWord(String advice, String ready, Sees sees) {
        var reader = new AdviceReader("SCHOOL", "99DA00", "school", true, advice, ready, "CAN_BE_ASKED");

        assertThat(Sees.of(reader)).isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            NOT_NEEDED,     NEEDLESS
            CAN_BE_ASKED,   POSSIBLE
            NOBODY_TO_ASK,  NOBODY
            OPENS_NOTHING,  USELESS
            SOMETHING_ELSE, USELESS
            -,              USELESS
            """)
    void ofConsentNoMoreIsPromisedThanWeKnow(String name, WithConsent consent) {
        assertThat(WithConsent.parse(name)).isEqualTo(consent);
    }

    private static AdviceFields fields(@Nullable String hours, @Nullable String days, String start, String review) {
        var fields = new AdviceFields();
        fields.hours = hours;
        fields.days = days;
        fields.startsOn = start;
        fields.reviewOn = review;
        return fields;
    }
}
