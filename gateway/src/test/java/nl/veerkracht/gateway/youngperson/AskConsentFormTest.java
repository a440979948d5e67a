package nl.veerkracht.gateway.youngperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.SharedWord;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskConsentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            SCHOOL,       ADVICE
            MUNICIPALITY, ADVICE
            GGD,          CARE
            YOUTH_CARE,   ABSENCE SIGNAL ADVICE MEDICAL
            GGZ,          ABSENCE SIGNAL ADVICE MEDICAL
            CONSORTIUM,   ABSENCE ADVICE PLAN
            '',           ''
            """)
    void anOrganisationAsksForWhatConsentCanOpenToIt(String kind, String askable) {
        assertThat(AskConsentForm.askable(actor(kind)))
                .extracting(SharedWord::name)
                .containsExactly(askable.isEmpty() ? new String[0] : askable.split(" "));
    }

    @Test
    void whereThereIsNoChoiceItIsMadeAndItLastsHalfAYear() {
        var form = AskConsentForm.empty(actor("SCHOOL"), TODAY);

        assertThat(form.what()).isEqualTo(SharedWord.ADVICE);
        assertThat(form.last()).isEqualTo("2027-05-30");
        assertThat(AskConsentForm.empty(actor("GGZ"), TODAY).what()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2027-11-29"})
    void itHoldsToTheEndOfTheLastDay(String last) {
        var form = filled("ADVICE", "HEALTH", last);

        assertThat(form.errors()).isEmpty();
        assertThat(form.request(actor("SCHOOL")).until())
                .isEqualTo(LocalDate.parse(last).plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ADVICE,  HEALTH,  2026-11-29, last
            ADVICE,  HEALTH,  2027-11-30, last
            ADVICE,  HEALTH,  soon,       last
            ADVICE,  HEALTH,  ,           last
            MEDICAL, HEALTH,  2027-01-01, what
            ,        HEALTH,  2027-01-01, what
            ADVICE,  OTHER,   2027-01-01, purpose
            ADVICE,  ,        2027-01-01, purpose
            """)
    void whatIsWrongIsSaidBesideTheField(
            @Nullable String what, @Nullable String purpose, @Nullable String last, String field) {
        assertThat(filled(what, purpose, last).errors())
                .extracting(FormError::field)
                .containsExactly(field);
    }

    private static AskConsentForm filled(@Nullable String what, @Nullable String purpose, @Nullable String last) {
        return AskConsentForm.empty(actor("SCHOOL"), TODAY).filled(what, purpose, last, TODAY, NamesOfWords.ALL);
    }

    private static Actor actor(String kind) {
        return new Actor("somebody", kind, "1", Set.of(), Set.of(), null);
    }
}
