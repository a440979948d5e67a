package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedErasures.BLOCKED;
import static nl.veerkracht.gateway.canned.CannedErasures.CHANGED;
import static nl.veerkracht.gateway.canned.CannedErasures.DONE;
import static nl.veerkracht.gateway.canned.CannedErasures.FORMER_PUPIL;
import static nl.veerkracht.gateway.canned.CannedErasures.OWN;
import static nl.veerkracht.gateway.canned.CannedErasures.WAITS;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two administrators of a school erase somebody: one asks, the other looks along and decides. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ErasurePagesIT {
    private static final String PAGES = "/organisation/erasures";
    private static final String FORM = PAGES + "/new";
    private static final String DECIDE = "Ja, wis alles van deze jongere";

    private final Browser browser = Browser.of(Person.ADMINISTRATOR);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void onlyAtASchoolThisIsOnOffer() {
        assertThat(browser.get("/organisation").body()).contains("href=\"" + PAGES + "\"");
        assertThat(Browser.of(Person.ADMINISTRATOR_ELSEWHERE)
                        .get("/organisation")
                        .body())
                .doesNotContain(PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, FORM, PAGES + "/" + WAITS})
    void forWhoIsNoAdministratorThesePagesAreNotThere(String path) {
        for (var person : List.of(Person.MENTOR, Person.DIRECTOR, Person.PARENT)) {
            assertThat(Browser.of(person).get(path).statusCode()).isEqualTo(404);
        }
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatWaitsIsListedAndWhatOneAskedOneselfIsForSomebodyElse() {
        assertThat(browser.get(PAGES).body())
                .contains("href=\"" + PAGES + "/" + WAITS + "\"", "Bekijken en beslissen", FORMER_PUPIL)
                .contains("Gevraagd door Anne de Wit", "U vroeg dit zelf", "De jongere of een ouder vraagt het")
                .contains("href=\"" + PAGES + "?show=waiting&amp;cursor=abc\"");
        assertThat(asked().get(0).query()).contains("status=WAITING");
    }

    @Test
    void whoseTimeHasPassedIsListedAndCanBeAskedFor() {
        var due = FORM + "?person=" + FORMER_PUPIL;

        assertThat(browser.get(PAGES + "?show=due").body()).contains("href=\"" + due + "\"", "1 oktober 2026");
        assertThat(browser.get(due).body())
                .contains("value=\"" + FORMER_PUPIL + "\"", "value=\"RETENTION\" id=\"ground\" checked");
    }

    @Test
    void whoWasErasedIsListed() {
        assertThat(browser.get(PAGES + "?show=done").body())
                .contains("Besloten door Hanna Kok", "href=\"" + PAGES + "/" + DONE + "\"");
        assertThat(asked().get(0).query()).contains("status=CARRIED_OUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?show=due", "?show=done"})
    void whenItCannotBeAskedForThePageSaysSo(String show) {
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(PAGES + show).body()).contains("Bewaren en wissen kunnen we nu niet laten zien");
    }

    @Test
    void askingShowsWhatWouldGo() {
        var answer = browser.submit(
                FORM,
                FORM,
                "whom=https%3A%2F%2Fveerkracht.example%2Fyoung-people%2F" + FORMER_PUPIL
                        + "&ground=REQUEST&note=+brief+12+");

        assertThat(answer.uri().toString()).endsWith(PAGES + "/" + OWN + "?done=asked");
        assertThat(answer.body()).contains("Er is nog niets gewist", "Regels: 15", "timeline_entry", "brief 12");
        assertThat(posted("/v1/erasures").body())
                .isEqualTo("{\"youngPersonId\":\"%s\",\"ground\":\"REQUEST\",\"note\":\"brief 12\"}"
                        .formatted(FORMER_PUPIL));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var answer = browser.submit(FORM, FORM, "whom=Sam&ground=OTHER&note=" + "x".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#whom\"", "href=\"#ground\"", "href=\"#note\"", "value=\"Sam\"", "xxx");
        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        SAM + ", 409, Deze jongere staat nog ingeschreven",
        "0b6f2a52-94c5-4d0e-8a5e-00000000dead, 422, Wij kennen bij uw school niemand met dit nummer"
    })
    void whyItCannotBeAskedIsSaid(String whom, int status, String text) {
        var answer = browser.submit(FORM, FORM, "whom=" + whom + "&ground=REQUEST");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text, "value=\"" + whom + "\"");
    }

    @Test
    void whenItCannotBeAskedNowWhatWasTypedStays() {
        browser.get(FORM);
        CannedRegion.services().cases().silent(true);

        var answer = browser.submit(FORM, FORM, "whom=" + FORMER_PUPIL + "&ground=COURT");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("value=\"" + FORMER_PUPIL + "\"");
    }

    @Test
    void aSecondPersonDecidesAndGetsTheCertificate() {
        var page = PAGES + "/" + WAITS;
        assertThat(browser.get(page).body()).contains(DECIDE, "U kunt het niet ongedaan maken");

        var answer = browser.submit(page, page, "");

        assertThat(answer.uri().toString()).endsWith(page + "?done=erased");
        assertThat(posted(WAITS + "/approval").method()).isEqualTo("POST");
        assertThat(browser.get(PAGES + "/" + DONE).body())
                .contains("Wat er is gewist", "Hanna Kok", "Nog niet klaar: Berichten", "6 december 2026")
                .doesNotContain("Wat beslist u?", "<form method=\"post\" action=\"" + PAGES);
    }

    @Test
    void whoAskedDoesNotDecide() {
        assertThat(browser.get(PAGES + "/" + OWN).body())
                .contains("niemand wist alleen")
                .doesNotContain(DECIDE);
    }

    @Test
    void whatHasToStayIsSaidWithTheDay() {
        assertThat(browser.get(PAGES + "/" + BLOCKED).body())
                .contains("Medisch", "27 november 2046. Dat zegt de wet.")
                .contains("Plan", "we weten niet tot wanneer", "onze eigen afspraak")
                .doesNotContain(DECIDE);
    }

    @Test
    void whenItIsNotAsItWasNothingIsErased() {
        var page = PAGES + "/" + CHANGED;

        var answer = browser.submit(page, page, "");

        assertThat(answer.uri().toString()).endsWith(page + "?done=again");
        assertThat(answer.body()).contains("Er is niet gewist", DECIDE);
    }

    @Test
    void aFormThatIsNotOursErasesNobody() {
        assertThat(browser.post(PAGES + "/" + WAITS, "").statusCode()).isEqualTo(403);
        assertThat(browser.post(FORM, "whom=" + FORMER_PUPIL + "&ground=COURT").statusCode())
                .isEqualTo(403);
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(browser.get(PAGES + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGES + "/somebody").statusCode()).isEqualTo(404);
        assertThat(browser.get(FORM + "?person=somebody").statusCode()).isEqualTo(404);
    }

    @Test
    void allOfItIsThereInEnglishToo() {
        assertThat(browser.get(PAGES + "?lang=en").body()).contains("Keeping and erasing", "Look and decide");
        assertThat(browser.get(PAGES + "/" + BLOCKED).body()).contains("Medical", "The law says so.");
        assertThat(browser.get(FORM).body()).contains("A court says so");
    }

    private static List<Asked> asked() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.path().startsWith("/v1/erasures"))
                .toList();
    }

    private static Asked posted(String end) {
        return asked().stream()
                .filter(each -> each.method().equals("POST") && each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
