package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedSteps.TAKE_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case in brief: before it is handed over, and for who is asked to take it over. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class HandOverPagesIT {
    private static final String PERSON = "/young-people/" + SAM;
    private static final String NOTE = PERSON + "/hand-over/note";

    @BeforeEach
    @AfterEach
    void asItWas() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().cases().forget();
        CannedRegion.services().steps().directed(false);
    }

    @Test
    void whoIsAskedReadsTheCaseInBriefAndFirstWhatTheYoungPersonSaid() {
        var body = Browser.of(Person.MENTOR).get(NOTE).body();

        assertThat(body)
                .containsSubsequence(
                        "<h1",
                        "Overdracht",
                        "Sam de Vries",
                        "Let op &amp; bel eerst.",
                        "Ik mis &lt;b&gt;gym&lt;/b&gt;.",
                        "Gesprek op school",
                        "Om tien uur beginnen.",
                        "Een maatje",
                        "Het plan opnieuw bekijken:",
                        "Om op te letten:",
                        "action=\"/tasks/" + TAKE_OVER + "/completion\"",
                        "value=\"ACCEPTED\"",
                        "value=\"DECLINED\"")
                .containsPattern("<title>Overdracht – Veerkracht</title>")
                .doesNotContain("<b>gym</b>");
    }

    @Test
    void whoIsNotAskedReadsTheirOwnPartAndAnswersNothing() {
        assertThat(Browser.of(Person.OFFICER).get(NOTE).body())
                .contains("Overdracht", "Wie doen er mee")
                .doesNotContain("Let op", "Ik mis", "maatje", "Om tien uur", "value=\"ACCEPTED\"");
    }

    @Test
    void forWhoDoesNotKnowTheCaseAndForTheFamilyItIsNotThere() {
        assertThat(Browser.of(Person.PARENT).get(NOTE).statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.STRANGER)
                        .get("/young-people/" + HIDDEN + "/hand-over/note")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHandsOverSeesItBeforeSending() {
        CannedRegion.services().steps().directed(true);

        assertThat(Browser.of(Person.MENTOR).get(PERSON + "/hand-over").body())
                .containsSubsequence("Aan wie?", "De overdracht in het kort", "Dit ziet u nu zelf.", "Een maatje");
    }

    @Test
    void theAnswerIsSentAsThatOfTheTask() {
        Browser.of(Person.MENTOR).submit(NOTE, "/tasks/" + TAKE_OVER + "/completion", "outcome=ACCEPTED&note=");

        assertThat(CannedRegion.services().cases().asked())
                .anySatisfy(each -> assertThat(each.path()).isEqualTo("/v1/tasks/" + TAKE_OVER + "/completion"));
    }

    @Test
    void whenItCannotBeAskedForNowThePageSaysSo() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(NOTE).statusCode()).isEqualTo(503);
    }

    @Test
    void itIsThereInEnglishToo() {
        assertThat(Browser.of(Person.MENTOR).get(NOTE + "?lang=en").body())
                .contains("Hand-over", "What the young person said last", "Yes, I take over the direction");
    }
}
