package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedNotes.ADVICE;
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

/** The advice of the youth physician: who sees it, and giving it after having seen who will read what. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class AdvicePagesIT {
    private static final String PAGE = "/young-people/" + SAM + "/advice";
    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final String DAYS = "&startsOn=" + TODAY + "&reviewOn=" + TODAY.plusWeeks(4);

    private final Browser physician = Browser.of(Person.PHYSICIAN);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void thePhysicianReadsWhatHoldsAndWhoSeesIt() {
        assertThat(physician.get(PAGE).body())
                .contains("Het advies dat nu geldt", "10 uur per week", "Een rustige &lt;i&gt;plek&lt;/i&gt;.")
                .contains("Eerder advies (1)", "0 uur per week", "Wie ziet het advies?")
                .containsSubsequence("De Klim", "Ziet alleen dat er advies is", "Met toestemming van het gezin leest")
                .containsSubsequence("GGD Voorbeeldstad", "Leest het hele advies")
                .containsSubsequence(
                        "Gemeente 9901", "Ziet niets, ook niet dat er advies is", "nog niet wie die mag geven")
                .containsSubsequence("een ouder (vader)", "Toestemming verandert daar niets aan", "nog geen account")
                .contains("Nieuw advies geven", "Schrijf geen ziekte, klacht of diagnose op")
                .doesNotContain("<i>plek</i>");
    }

    @Test
    void othersReadWhatIsForThemAndGiveNone() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains("Er is hier voor u geen advies te lezen.")
                .doesNotContain("uur per week", "Wie ziet het advies?", "name=\"hours\"");
        assertThat(asked().stream().map(Asked::path)).noneMatch(path -> path.endsWith("/readers"));
        assertThat(Browser.of(Person.MENTOR).get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
        assertThat(Browser.of(Person.PARENT).get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void theFamilyReadsItOnTheOwnPage() {
        for (var person : List.of(Person.PUPIL, Person.PARENT)) {
            assertThat(Browser.of(person).get("/family/" + SAM).body())
                    .contains("Advies van de jeugdarts over school", "10 uur per week")
                    .doesNotContain("<i>plek</i>");
        }
    }

    @Test
    void beforeSendingIsShownWhatEachWillSeeAndNothingIsSent() {
        var answer = physician.submit(
                PAGE, PAGE, "step=preview&hours=12&adaptations=%3Cb%3ERust%3C%2Fb%3E&replaces=" + ADVICE + DAYS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Kijk het na voordat u het verstuurt", "Er is nog niets verstuurd", "12 uur per week")
                .contains("Wat GGD Voorbeeldstad leest", "Wat de leerling leest", "&lt;b&gt;Rust&lt;/b&gt;")
                .contains("name=\"hours\" value=\"12\"", "name=\"replaces\" value=\"" + ADVICE + "\"")
                .doesNotContain("Wat De Klim leest", "<b>Rust</b>");
        assertThat(posted()).isEmpty();
    }

    @Test
    void onceSeenItIsSent() {
        var answer = physician.submit(PAGE, PAGE, "step=send&hours=12&schoolDoes=Bellen&replaces=" + ADVICE + DAYS);

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=given");
        assertThat(answer.body()).contains("Het advies is verstuurd.", "role=\"status\"");
        assertThat(posted()).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("/advice");
            assertThat(each.body())
                    .contains("\"hoursPerWeek\":\"12\"", "\"schoolDoes\":\"Bellen\"", "\"replaces\":\"" + ADVICE + "\"")
                    .contains("\"startsOn\":\"" + TODAY + "\"");
            assertThat(each.header("Idempotency-Key")).matches("[0-9a-f-]{36}");
        });
    }

    @Test
    void oneCanGoBackAndChangeIt() {
        var answer = physician.submit(PAGE, PAGE, "step=change&hours=12&buildUp=Rustig+aan" + DAYS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"12\"", "Rustig aan</textarea>", "Bekijk wie dit gaat lezen");
        assertThat(posted()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAlsoWhenSent() {
        for (var step : List.of("preview", "send")) {
            var answer = physician.submit(
                    PAGE, PAGE, "step=" + step + "&hours=veel&days=6&startsOn=&reviewOn=" + TODAY + "&buildUp=Rustig");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("href=\"#hours\"", "href=\"#days\"", "href=\"#startsOn\"", "href=\"#reviewOn\"")
                    .contains("value=\"veel\"", "Rustig</textarea>", "id=\"hours-error\"");
        }
        assertThat(posted()).isEmpty();
    }

    @Test
    void whenSomebodyElseWasFirstItIsShownAndWhatWasFilledInStays() {
        var answer = physician.submit(PAGE, PAGE, "step=send&adaptations=INTUSSEN" + DAYS);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("intussen gaf iemand anders advies", "INTUSSEN</textarea>")
                .contains("name=\"replaces\" value=\"" + ADVICE + "\"");
    }

    @Test
    void whoDoesNotAdviseSendsNothing() {
        var answer = Browser.of(Person.MENTOR).submit("/", PAGE, "step=send&hours=12" + DAYS);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(physician.post(PAGE, "step=send&hours=12" + DAYS).statusCode())
                .isEqualTo(403);
        assertThat(posted()).isEmpty();
    }

    @Test
    void allOfItIsThereInEnglishToo() {
        assertThat(physician.get(PAGE + "?lang=en").body())
                .contains("The advice that holds now", "10 hours a week", "Who sees the advice?", "Give new advice");
    }

    private static List<Asked> asked() {
        return CannedRegion.services().cases().asked();
    }

    private static List<Asked> posted() {
        return asked().stream().filter(each -> each.method().equals("POST")).toList();
    }
}
