package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedNotes.CORRECTED;
import static nl.veerkracht.gateway.canned.CannedNotes.OWN;
import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
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

/** The notes of a case, medical ones unmistakably apart, and writing one. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class NotePagesIT {
    private static final String PAGE = "/young-people/" + SAM + "/notes";

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void whatIsMedicalStandsApartAndSaysSo() {
        var body = Browser.of(Person.PHYSICIAN).get(PAGE).body();

        assertThat(body)
                .containsSubsequence(
                        "vk-card--medical",
                        "Medische notities",
                        "medisch beroepsgeheim",
                        "Medisch</span>",
                        "Slaapt &lt;b&gt;vier&lt;/b&gt; uur.",
                        "Een medische notitie schrijven")
                .contains("Deze notitie verbetert een eerdere.", "Deze notitie klopt niet meer: er is een verbetering.")
                .contains("href=\"" + PAGE + "?corrects=" + OWN + "#write\"")
                .contains("href=\"" + PAGE + "?cursor=abc\"")
                .doesNotContain("<b>vier</b>", "?corrects=" + CORRECTED, "Andere notities");
    }

    @Test
    void theSchoolReadsWhatIsForTheSchoolAndWritesNothing() {
        var body = Browser.of(Person.MENTOR).get(PAGE).body();

        assertThat(body)
                .contains("Andere notities", "Notitie van het samenwerkingsverband", "Een maatje in de pauze.")
                .contains("Er is een notitie bij Jeugdhulp. U ziet niet wat erin staat")
                .doesNotContain("Medische notities", "vk-card--medical", "<textarea");
        assertThat(Browser.of(Person.MENTOR).get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void whereThereIsNothingToReadThePageSaysNoMore() {
        assertThat(Browser.of(Person.OFFICER).get(PAGE).body())
                .contains("Er zijn hier voor u geen notities.")
                .doesNotContain("Medische notities");
    }

    @Test
    void forWhoDoesNotTakePartItIsNotThere() {
        assertThat(Browser.of(Person.PARENT).get(PAGE).statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.STRANGER)
                        .get("/young-people/" + HIDDEN + "/notes")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrittenIsSentOnceWithTheThreeApart() {
        var answer = Browser.of(Person.PHYSICIAN)
                .submit(PAGE, PAGE, "happenedOn=2026-11-20&observation=+Moe%0D%0Aen+stil+&interpretation=Zorgen&wish=");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=written");
        assertThat(answer.body()).contains("De notitie is opgeslagen.", "role=\"status\"");
        assertThat(posted()).singleElement().satisfies(each -> {
            assertThat(each.body())
                    .contains("\"class\":\"MEDICAL\"", "\"happenedOn\":\"2026-11-20\"")
                    .contains("\"observation\":\"Moe\\nen stil\"", "\"interpretation\":\"Zorgen\"", "\"wish\":\"\"");
            assertThat(each.header("Idempotency-Key")).matches("[0-9a-f-]{36}");
        });
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var answer = Browser.of(Person.PHYSICIAN)
                .submit(PAGE, PAGE, "happenedOn=2999-01-01&observation=" + "a".repeat(4_001) + "&wish=Rust");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#happenedOn\"", "id=\"happenedOn-error\"", "value=\"2999-01-01\"")
                .contains("href=\"#observation\"", "id=\"observation-error\"", "Rust</textarea>");
        assertThat(posted()).isEmpty();
        assertThat(Browser.of(Person.PHYSICIAN)
                        .submit(PAGE, PAGE, "happenedOn=2026-11-20")
                        .body())
                .contains("Schrijf iets op bij minstens één van de drie.");
    }

    @Test
    void theLongestNoteThereCanBeIsSent() {
        var answer = Browser.of(Person.PHYSICIAN)
                .submit(PAGE, PAGE, "happenedOn=2026-11-20&observation=" + "%E2%82%AC".repeat(4_000));

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=written");
        assertThat(posted())
                .singleElement()
                .satisfies(each -> assertThat(each.body()).contains("€".repeat(4_000)));
    }

    @Test
    void aDayThatOnlyTheServiceKnowsToBeWrongIsSaidBesideTheDay() {
        var answer = Browser.of(Person.PHYSICIAN).submit(PAGE, PAGE, "happenedOn=1990-01-01&observation=Toen");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#happenedOn\"", "voor de geboorte", "Toen</textarea>");
    }

    @Test
    void aCorrectionBeginsWithWhatItCorrects() {
        var browser = Browser.of(Person.PHYSICIAN);

        assertThat(browser.get(PAGE + "?corrects=" + OWN).body())
                .contains("Een notitie verbeteren", "De oude notitie blijft staan")
                .contains("name=\"corrects\" value=\"" + OWN + "\"", "Slaapt &lt;b&gt;vier&lt;/b&gt; uur.</textarea>");
        assertThat(browser.get(PAGE + "?corrects=" + CORRECTED).body()).doesNotContain("name=\"corrects\"");
        browser.submit(PAGE, PAGE, "happenedOn=2026-11-20&observation=Beter&corrects=" + OWN);
        assertThat(posted())
                .singleElement()
                .satisfies(each -> assertThat(each.body()).contains("\"corrects\":\"" + OWN + "\""));
        assertThat(browser.submit(PAGE, PAGE, "happenedOn=2026-11-20&observation=Beter&corrects=" + CORRECTED)
                        .body())
                .contains("iemand had deze notitie al verbeterd", "role=\"alert\"");
    }

    @Test
    void whatCannotBeSentByWhoWritesNoneIsNotSent() {
        var answer = Browser.of(Person.MENTOR).submit("/", PAGE, "happenedOn=2026-11-20&observation=Moe");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.PHYSICIAN).post(PAGE, "observation=Moe").statusCode())
                .isEqualTo(403);
        assertThat(posted()).isEmpty();
    }

    @Test
    void allOfItIsThereInEnglishToo() {
        assertThat(Browser.of(Person.PHYSICIAN).get(PAGE + "?lang=en").body())
                .contains("Medical notes", "medical confidentiality", "Write a medical note", "What you make of it");
    }

    private static List<Asked> posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST"))
                .toList();
    }
}
