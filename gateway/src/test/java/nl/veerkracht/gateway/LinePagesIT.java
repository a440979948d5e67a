package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedExport;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline on a page: a part of it, in both directions, as it was known on a day; and a copy to keep. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class LinePagesIT {
    private static final String PAGE = "/young-people/" + SAM;
    private static final String HOME = "/family/" + SAM;

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    @BeforeEach
    void nothingAskedYet() {
        CannedRegion.services().cases().forget();
    }

    @Test
    void whatIsAskedForStandsInTheAddressAndInTheFormAndIsAskedOfTheService() {
        var body = Browser.of(Person.MENTOR)
                .get(PAGE + "?group=NOTES&organisation=SCHOOL:99DA00&from=2026-01-01&until=2026-02-01")
                .body();

        assertThat(body)
                .contains("<option value=\"NOTES\" selected>Notities</option>")
                .contains("<option value=\"SCHOOL:99DA00\" selected>De Klim</option>")
                .contains("value=\"2026-01-01\"", "value=\"2026-02-01\"", "id=\"timeline-filter\"", " open>")
                .contains("Er is niets dat hierbij past", "href=\"" + PAGE + "\">Laat de hele tijdlijn zien")
                .doesNotContain("data-live");
        assertThat(timelineAsked().query())
                .contains("kind=NOTE_MEDICAL", "kind=NOTE_CARE", "kind=NOTE_SUPPORT", "from=2026-01-01")
                .contains("until=2026-02-01", "99DA00")
                .doesNotContain("asOf", "cursor");
    }

    @Test
    void withoutAQuestionEverythingIsThereAndTheFormIsClosed() {
        var body = Browser.of(Person.MENTOR).get(PAGE).body();

        assertThat(body)
                .contains("Een deel van de tijdlijn laten zien", "data-live", "Wie er meedoet", "De leerling")
                .contains("class=\"vk-mark\" aria-hidden=\"true\">Sch</span> De Klim", "vk-entry--school")
                .doesNotContain("hx-preserve=\"true\" open", "Laat de hele tijdlijn zien", "Dit is de tijdlijn zoals");
        assertThat(timelineAsked().query()).isEmpty();
    }

    @Test
    void whoLooksBackIsToldSoAndComesBackToToday() {
        var day = today.minusDays(10);

        var body = Browser.of(Person.MENTOR).get(PAGE + "?asOf=" + day).body();

        assertThat(body)
                .contains("Dit is de tijdlijn zoals die op", "bekend was", "role=\"note\"", "Terug naar vandaag")
                .doesNotContain("data-live");
        assertThat(timelineAsked().query()).contains("asOf=" + day);
        assertThat(Browser.of(Person.MENTOR).get(PAGE + "?lang=en&asOf=" + day).body())
                .contains("This is the timeline as it was known on", "Back to today");
    }

    @Test
    void earlierAndLaterGoOnWithTheSameQuestion() {
        var body =
                Browser.of(Person.MENTOR).get(PAGE + "?group=TALKS&cursor=def").body();

        assertThat(body)
                .contains("href=\"" + PAGE + "?group=TALKS&amp;cursor=ghi\">Laat zien wat er eerder was")
                .contains("href=\"" + PAGE + "?group=TALKS&amp;cursor=~def\">Laat zien wat er later was");
        assertThat(timelineAsked().query()).contains("cursor=def", "kind=SCHOOL_TALK_HELD");
    }

    @Test
    void aCorrectionPointsToWhatItCorrectsAndBackWhereBothAreShown() {
        var body = Browser.of(Person.PUPIL).get(HOME + "?cursor=def").body();

        assertThat(body)
                .containsPattern("href=\"#entry-[-0-9a-f]*e8\">Verbetering van een eerdere regel")
                .containsPattern("href=\"#entry-[-0-9a-f]*e7\">Later verbeterd")
                .containsPattern("<p class=\"vk-quiet\">Verbetering van een eerdere regel</p>")
                .doesNotContainPattern("href=\"#entry-[-0-9a-f]*e5\"")
                .contains("href=\"" + HOME + "?cursor=~def\"");
    }

    @ParameterizedTest
    @CsvSource({
        "from=x, from, x, Vul een hele datum in",
        "from=2026-02-01&until=2026-01-31, until, 2026-01-31, niet voor de eerste dag",
        "asOf=2999-01-01, asOf, 2999-01-01, Kies vandaag of een dag daarvoor"
    })
    void whatIsWrongIsToldOnTopAndBesideTheFieldAndWhatWasTypedStays(
            String question, String field, String typed, String text) {
        for (var page : new String[] {PAGE, HOME}) {
            var person = page.equals(PAGE) ? Person.MENTOR : Person.PUPIL;

            var answer = Browser.of(person).get(page + "?" + question);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"", "value=\"" + typed + "\"", text)
                    .contains("De tijdlijn staat hier weer als de datums")
                    .doesNotContain("data-live");
        }
    }

    /** What is typed into an address by hand asks for everything and breaks nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"group=GOSSIP", "organisation=FAMILY:6c84fb90", "organisation=%3Cscript%3E", "group=%00"})
    void whatCannotBeChosenIsNotAskedFor(String question) {
        var answer = Browser.of(Person.MENTOR).get(PAGE + "?" + question);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Er is een signaal: vaak ziek").doesNotContain("<script>");
        assertThat(timelineAsked().query()).isEmpty();
    }

    @Test
    void aCopyIsOfferedWhereThereIsACase() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains("href=\"" + PAGE + "/copy.pdf\" download>Opslaan als pdf")
                .contains("href=\"" + PAGE + "/copy.json\" download>", "Een kopie bewaren");
        assertThat(Browser.of(Person.PARENT).get(HOME + "?lang=en").body())
                .contains("href=\"" + HOME + "/copy.pdf\" download>Save as PDF");
    }

    @ParameterizedTest
    @CsvSource({"MENTOR, " + PAGE, "OFFICER, " + PAGE, "PUPIL, " + HOME, "PARENT, " + HOME})
    void aCopyAsDataIsWhatTheServiceMade(Person person, String page) {
        var answer = Browser.of(person).get(page + "/copy.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CannedExport.copy(today));
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"veerkracht-" + today + ".json\"");
    }

    @Test
    void aCopyAsDocumentHasEveryPartAndSaysWhatItLacks() throws IOException {
        var answer = Browser.of(Person.MENTOR).open(PAGE + "/copy.pdf");

        assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"veerkracht-" + today + ".pdf\"");
        assertThat(text(answer.body().readAllBytes()))
                .contains("Kopie van de begeleiding", "Sam de Vries", "De begeleiding", "Gesprek op school")
                .contains("Elke dag <b>even</b> bellen", "Weer naar gym", "Slapen voor elf uur", "maandag: 2")
                .contains("Ik wil Şule weer zien", "Er is een signaal.", "Alleen dat het er is")
                .contains("somethingNew: nog zonder naam", "deze kopie is niet compleet", "Hier houdt de kopie op")
                .contains("Er is hier niets te lezen")
                .doesNotContain(SAM);
    }

    @Test
    void whoMayNotKnowOfThePersonGetsNoCopy() {
        assertThat(Browser.of(Person.STRANGER).get(PAGE + "/copy.json").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(Person.STRANGER).get(PAGE + "/copy.pdf").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(Person.MENTOR).get(HOME + "/copy.pdf").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(Person.PUPIL).get(PAGE + "/copy.pdf").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(Person.MENTOR).get(PAGE + "/copy.doc").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSilentServiceGivesNoHalfCopy() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);
        try {
            assertThat(browser.get(PAGE + "/copy.json").statusCode()).isEqualTo(503);
        } finally {
            CannedRegion.services().cases().silent(false);
        }
    }

    private static String text(byte[] document) throws IOException {
        try (var reader = new PdfReader(document)) {
            var extractor = new PdfTextExtractor(reader);
            return Stream.iterate(1, page -> page <= reader.getNumberOfPages(), page -> page + 1)
                    .map(page -> textOf(extractor, page))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String textOf(PdfTextExtractor extractor, int page) {
        try {
            return extractor.getTextFromPage(page);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Asked timelineAsked() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.path().endsWith("/timeline"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }
}
