package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedParticipants.CONSORTIUM;
import static nl.veerkracht.gateway.canned.CannedParticipants.LEFT;
import static nl.veerkracht.gateway.canned.CannedParticipants.OFFICER;
import static nl.veerkracht.gateway.canned.CannedParticipants.PHYSICIAN;
import static nl.veerkracht.gateway.canned.CannedParticipants.SCHOOL;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in the case of a young person and why, and how that ends. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ParticipantsIT {
    private static final String PAGE = "/young-people/" + SAM + "/participants";

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void thePageSaysWhoTakesPartSinceWhenAndWhy() {
        var body = Browser.of(Person.MENTOR).get(PAGE).body();

        assertThat(body)
                .contains("Wie doet er mee en waarom", "Sam de Vries", "De Klim", "GGD Voorbeeldstad")
                .contains("Volgens de wet: de leerling staat hier ingeschreven")
                .contains("Gevraagd door De Klim op", "Reden: Wilt u meedenken?", "Heeft ja gezegd op")
                .contains("Doet niet meer mee", "De organisatie is zelf gestopt", "Reden: De hulp is klaar.")
                .contains("Gevraagd, nog geen antwoord")
                .contains("href=\"" + ending(PHYSICIAN) + "\"", "href=\"" + ending(CONSORTIUM) + "\"")
                .doesNotContain("href=\"" + ending(SCHOOL), "href=\"" + ending(LEFT));
        assertThat(body).containsPattern("<title>Wie doet er mee en waarom – Veerkracht</title>");
    }

    @Test
    void itIsThereInEnglishToo() {
        var body = Browser.of(Person.MENTOR).get(PAGE + "?lang=en").body();

        assertThat(body)
                .contains("Who takes part and why", "By law: the pupil is enrolled here", "Asked by De Klim on")
                .contains("The organisation left by itself");
    }

    @Test
    void thePageOfTheYoungPersonLeadsThere() {
        assertThat(Browser.of(Person.MENTOR).get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void theSchoolEndsItWithAReasonAfterReadingWhatThatMeans() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(ending(PHYSICIAN)).body())
                .contains("Meedoen beëindigen: GGD Voorbeeldstad")
                .contains("GGD Voorbeeldstad ziet hierna niets meer", "De reden komt op de tijdlijn");

        var answer = browser.submit(ending(PHYSICIAN), ending(PHYSICIAN), "reason=Niet+meer+nodig");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?ended=" + PHYSICIAN);
        assertThat(posted()).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("/participations/" + PHYSICIAN + "/ending");
            assertThat(each.body()).isEqualTo("{\"reason\":\"Niet meer nodig\"}");
        });
    }

    @Test
    void whatWasEndedIsSaidOnceItIsSo() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get(PAGE + "?ended=" + LEFT).body()).contains("Jeugdhulp Voorbeeld doet niet meer mee.");
        assertThat(browser.get(PAGE + "?ended=" + PHYSICIAN).body())
                .doesNotContain("GGD Voorbeeldstad doet niet meer mee.");
    }

    @Test
    void whoTakesPartLeavesByThemselvesAndSeesNothingAfterwards() {
        var browser = Browser.of(Person.OFFICER);
        assertThat(browser.get(PAGE).body())
                .contains("href=\"" + ending(OFFICER) + "\"", "Niet meer meedoen")
                .doesNotContain("href=\"" + ending(PHYSICIAN));

        var answer = browser.submit(ending(OFFICER), ending(OFFICER), "reason=Klaar");

        assertThat(answer.uri().toString()).endsWith("/?done=left");
        assertThat(answer.body()).contains("Uw organisatie doet niet meer mee");
    }

    @Test
    void withoutAReasonNothingEndsAndWhatWasTypedStays() {
        var browser = Browser.of(Person.MENTOR);

        var empty = browser.submit(ending(PHYSICIAN), ending(PHYSICIAN), "reason=+");
        var tooLong = browser.submit(ending(PHYSICIAN), ending(PHYSICIAN), "reason=" + "x".repeat(1001));

        for (var answer : List.of(empty, tooLong)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("href=\"#reason\"", "id=\"reason\"", "aria-invalid=\"true\"");
        }
        assertThat(tooLong.body()).contains("x".repeat(1001));
        assertThat(posted()).isEmpty();
    }

    @Test
    void whatIsOverIsSaidToBeDone() {
        var answer = Browser.of(Person.MENTOR).submit(ending(CONSORTIUM), ending(CONSORTIUM), "reason=Klaar");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=already");
    }

    @ParameterizedTest
    @ValueSource(strings = {SCHOOL, LEFT, SAM})
    void whatCannotEndHasNoForm(String participation) {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get(ending(participation)).statusCode()).isEqualTo(404);
        assertThat(browser.submit(PAGE, ending(participation), "reason=Klaar").statusCode())
                .isEqualTo(404);
        assertThat(posted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUPIL", "PARENT"})
    void theFamilyHasAPageOfItsOwn(Person person) {
        assertThat(Browser.of(person).get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void aSilentServiceIsNoEmptyPage() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(503);
    }

    private static String ending(String participation) {
        return PAGE + "/" + participation + "/ending";
    }

    private static List<Asked> posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST"))
                .toList();
    }
}
