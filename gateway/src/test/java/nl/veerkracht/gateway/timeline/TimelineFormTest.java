package nl.veerkracht.gateway.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LineMessages TEXTS = NamesOfWords.of(LineMessages.class);

    private final TimelineAsked asked = new TimelineAsked();

    @Test
    void nothingAskedForIsEverythingFromTheNewest() {
        var form = checked();

        assertThat(form).isEqualTo(TimelineForm.plain());
        assertThat(form.isPlain()).isTrue();
        assertThat(form.isNarrowed()).isFalse();
        assertThat(form.address()).isEmpty();
        assertThat(form.query().kinds).isEmpty();
        assertThat(form.query().asOf).isNull();
    }

    @Test
    void whatIsAskedForIsInTheAddressAndAskedOfTheService() {
        asked.group = "TALKS";
        asked.organisation = "SCHOOL:99XX00";
        asked.from = "2026-11-01";
        asked.asOf = " 2026-11-30 ";
        asked.cursor = "abc";

        var form = checked();

        assertThat(form.errors()).isEmpty();
        assertThat(form.address())
                .isEqualTo("group=TALKS&organisation=SCHOOL%3A99XX00&from=2026-11-01&asOf=2026-11-30");
        assertThat(form.query().kinds).isEqualTo(EntryGroup.TALKS.kinds());
        assertThat(form.query().organisation).isEqualTo("SCHOOL:99XX00");
        assertThat(form.query().cursor).isEqualTo("abc");
        assertThat(form.past()).contains(TODAY);
        assertThat(form.isChosen(EntryGroup.TALKS)).isTrue();
        assertThat(form.isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-29, '', until, errorUntil",
        "tomorrow, '', '', from, errorDay",
        "'', 30-11-2026, '', until, errorDay",
        "'', '', 2026-12-01, asOf, errorAsOf",
        "'', '', 2026-02-30, asOf, errorDay"
    })
    void whatIsWrongIsToldAndNothingIsAskedFor(String from, String until, String asOf, String field, String text) {
        asked.group = "TALKS";
        asked.from = from;
        asked.until = until;
        asked.asOf = asOf;

        var form = checked();

        assertThat(form.errors()).containsExactly(new FormError(field, text));
        assertThat(form.error(field)).isEqualTo(text);
        assertThat(form.query().kinds).isEmpty();
        assertThat(form.past()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FAMILY:6c84fb90", "FAMILY", "SCHOOL", "CLUB:1", "<script>", "SCHOOL:99 XX00"})
    void whoCannotBeChosenIsNotAskedFor(String organisation) {
        asked.organisation = organisation;

        assertThat(checked().organisation()).isEmpty();
    }

    @Test
    void everyoneWhoTakesPartOrDidCanBeChosenOnceAndTheFamily() {
        var organisations = new Organisations(NamesOfWords.ALL, null);

        var choices = TellerChoice.of(
                List.of(taking("SCHOOL", "99XX00"), taking("GGD", "1"), taking("GGD", "1")),
                "SCHOOL:99XX01",
                organisations);

        assertThat(choices)
                .extracting(TellerChoice::value)
                .containsExactly("SCHOOL:99XX00", "GGD:1", "FAMILY:PUPIL", "FAMILY:PARENT", "SCHOOL:99XX01");
        assertThat(choices)
                .filteredOn(TellerChoice::chosen)
                .extracting(TellerChoice::value)
                .containsExactly("SCHOOL:99XX01");
    }

    private TimelineForm checked() {
        return TimelineForm.checked(asked, TEXTS, TODAY);
    }

    private static Participation taking(String kind, String identifier) {
        return new Participation(
                new java.util.UUID(0, 1), kind, identifier, null, "x", "ENDED", null, null, false, null, null);
    }
}
