package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a case stands and where it can go, the talk at school, and who directs. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class StepPagesIT {
    private static final String PERSON = "/young-people/" + SAM;
    private static final String STEPS = PERSON + "/steps";
    private static final String TODAY = LocalDate.now(BusinessClock.ZONE).toString();
    private static final String TOMORROW =
            LocalDate.now(BusinessClock.ZONE).plusDays(1).toString();

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void asItWas() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().steps().directed(false);
        CannedRegion.services().steps().primary(false);
    }

    @Test
    void thePageSaysWhereTheCaseStandsHowItCameThereAndWhereItCanGo() {
        var body = Browser.of(Person.MENTOR).get(STEPS).body();

        assertThat(body)
                .contains("De stappen", "Sam de Vries", "Gesprek op school", "De afspraken hielpen niet.")
                .contains("href=\"" + STEPS + "/REFERRAL\"", "De jeugdarts om advies vragen")
                .contains("Eerst moet er een gesprek op school zijn vastgelegd.")
                .contains("Op maandag begint Sam om tien uur.", "Wat er is afgesproken, vraagt u daar.")
                .contains("Niemand heeft de regie.", "Ik neem de regie")
                .doesNotContain("href=\"" + STEPS + "/PLAN\"", PERSON + "/hand-over");
        assertThat(body).containsPattern("<title>De stappen – Veerkracht</title>");
        assertThat(Browser.of(Person.MENTOR).get(PERSON).body()).contains("href=\"" + STEPS + "\"");
    }

    @Test
    void whoTakesNoStepsSeesWhoDoes() {
        assertThat(Browser.of(Person.OFFICER).get(STEPS).body())
                .contains("Dit doet de ondersteuningscoördinator van school.", "Dit doet wie de regie heeft.")
                .doesNotContain("href=\"" + STEPS + "/", "De afspraken hielpen niet.", PERSON + "/talks/new");
    }

    @Test
    void itIsThereInEnglishToo() {
        assertThat(Browser.of(Person.MENTOR).get(STEPS + "?lang=en").body())
                .contains("The steps", "Ask the youth physician for advice", "Nobody directs the case.");
    }

    @Test
    void aReferralIsSentWithWhatItAsks() {
        var browser = Browser.of(Person.MENTOR);
        var form = STEPS + "/REFERRAL";
        assertThat(browser.get(form).body())
                .contains("GGD Voorbeeldstad", "Wat heeft school al gedaan?", "Schrijf geen diagnose op.");

        var answer = browser.submit(
                form,
                form,
                "question=Wat+kan+Sam%3F&schoolDid=Twee+gesprekken&familyInformedOn=" + TODAY
                        + "&healthService=00000001");

        assertThat(answer.uri().toString()).endsWith(STEPS + "?done=step");
        assertThat(posted()).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("/steps");
            assertThat(each.body())
                    .contains("\"to\":\"REFERRAL\"", "\"question\":\"Wat kan Sam?\"", "\"healthService\":\"00000001\"");
            assertThat(each.header("Idempotency-Key")).isNotBlank();
        });
    }

    @Test
    void everythingWrongIsToldAtOnceAndWhatWasTypedIsStillThere() {
        var browser = Browser.of(Person.MENTOR);
        var form = STEPS + "/REFERRAL";

        var answer = browser.submit(form, form, "question=Wat+kan+Sam%3F&familyInformedOn=" + TOMORROW);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#schoolDid\"", "href=\"#familyInformedOn\"", "href=\"#healthService\"")
                .contains("Deze dag moet nog komen.", "Wat kan Sam?</textarea>");
        assertThat(posted()).isEmpty();
    }

    @Test
    void thatNothingIsNeededIsOnlyProposed() {
        var form = STEPS + "/KNOWN_NO_ACTION";

        var answer = Browser.of(Person.MENTOR).submit(form, form, "reason=Gebroken+been");

        assertThat(answer.uri().toString()).endsWith("?done=proposed");
        assertThat(answer.body()).contains("Een tweede persoon op school moet het er ook mee eens zijn.");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaidAndNothingTypedIsLost() {
        var form = STEPS + "/CLOSED";

        var answer = Browser.of(Person.MENTOR).submit(form, form, "outcome=RETURNED&reason=Het+gaat+goed");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Misschien heeft iemand anders intussen iets veranderd.", "Het gaat goed</textarea>")
                .contains("value=\"RETURNED\" id=\"outcome\" checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/steps/PLAN", "/steps/CONSULT", "/steps/CIRCUS", "/hand-over"})
    void aStepThatIsNotOpenHasNoPage(String page) {
        assertThat(Browser.of(Person.MENTOR).get(PERSON + page).statusCode()).isEqualTo(404);
    }

    @Test
    void aTalkIsRecorded() {
        var form = PERSON + "/talks/new";
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(form).body()).contains("Praat met de leerling en de ouders, niet over hen.");

        var wrong = browser.submit(form, form, "heldOn=" + TOMORROW + "&invited=PUPIL&present=PUPIL&reviewOn=" + TODAY);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("href=\"#heldOn\"", "href=\"#notHeard\"", "href=\"#agreements\"", "href=\"#reviewOn\"");
        var answer = browser.submit(
                form,
                form,
                "heldOn=" + TODAY + "&invited=PUPIL&invited=PARENT&present=PUPIL&present=PARENT&overview=yes"
                        + "&agreements=Om+tien+uur+beginnen");

        assertThat(answer.uri().toString()).endsWith(STEPS + "?done=talk");
        assertThat(posted())
                .singleElement()
                .satisfies(each -> assertThat(each.body())
                        .contains("\"agreements\":\"Om tien uur beginnen\"", "\"present\":[\"PUPIL\",\"PARENT\"]")
                        .contains("\"overviewShown\":true"));
        assertThat(Browser.of(Person.OFFICER).get(form).statusCode()).isEqualTo(404);
    }

    @Test
    void inPrimaryEducationATalkAndAMeetingAreWithTheParents() {
        CannedRegion.services().steps().primary(true);
        var form = PERSON + "/talks/new";
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(form).body())
                .contains("Op de basisschool is dit een gesprek met de ouders.")
                .doesNotContain("De leerling is 18 jaar of ouder.");
        assertThat(browser.get(PERSON + "/meetings/new").body()).contains("Op de basisschool is dit een gesprek");

        var wrong = browser.submit(form, form, "heldOn=" + TODAY + "&invited=MENTOR&present=MENTOR&agreements=Later");
        assertThat(wrong.body()).contains("href=\"#notHeard\"");
        var answer = browser.submit(
                form, form, "heldOn=" + TODAY + "&invited=PARENT&present=PARENT&agreements=Om+tien+uur+beginnen");
        assertThat(answer.uri().toString()).endsWith(STEPS + "?done=talk");
    }

    @Test
    void whoDirectsHandsOver() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.submit(STEPS, PERSON + "/director", "").uri().toString())
                .endsWith("?done=director");
        CannedRegion.services().steps().directed(true);
        var form = PERSON + "/hand-over";
        assertThat(browser.get(STEPS).body()).contains("U hebt de regie.", "href=\"" + form + "\"");

        assertThat(browser.submit(form, form, "to=CIRCUS").body())
                .contains("Kies aan wie.", "Vul dit in.", "GGD Voorbeeldstad");
        var answer =
                browser.submit(form, form, "to=GGD+00000009900000001000+youth-physician&note=Zij+komt+maandag+terug");

        assertThat(answer.uri().toString()).endsWith("?done=handed_over");
        assertThat(posted())
                .last()
                .satisfies(each -> assertThat(each.body())
                        .contains("\"organisationKind\":\"GGD\"", "\"note\":\"Zij komt maandag terug\""));
    }

    @Test
    void whenTheServiceIsSilentNothingIsLost() {
        var browser = Browser.of(Person.MENTOR);
        browser.get(STEPS + "/REFERRAL");
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(STEPS).statusCode()).isEqualTo(503);
    }

    private static List<Asked> posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST"))
                .toList();
    }
}
