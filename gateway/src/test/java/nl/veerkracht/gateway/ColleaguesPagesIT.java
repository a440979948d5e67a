package nl.veerkracht.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedColleagues;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentor says who is away and who stands in. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ColleaguesPagesIT {
    private static final String PAGE = "/colleagues";

    private final Browser browser = Browser.of(Person.MENTOR);
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void somebodyIsAway() {
        today = CannedRegion.services().today();
        CannedRegion.services().cases().forget();
        CannedRegion.services().colleagues().away(true);
    }

    @AfterEach
    void everybodyIsThereAgain() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().colleagues().away(false);
    }

    @Test
    void oneSeesWhoIsAwayAndWhoStandsIn() {
        assertThat(browser.get(PAGE).body())
                .contains(
                        "Mila &lt;b&gt;Öztürk",
                        "U bent gevraagd om te vervangen.",
                        "Ja, ik vervang",
                        "Is er weer",
                        "Ben Smit vervangt.",
                        "Gaat niet door",
                        "Cor Bakker (")
                .doesNotContain("Mila <b>");
        assertThat(browser.get(PAGE + "?lang=en").body())
                .contains("You were asked to stand in.", "Ben Smit stands in.");
        browser.get(PAGE + "?lang=nl");
    }

    @Test
    void theDayBeginsWithWhatOneWasAsked() {
        assertThat(browser.get("/").body()).contains("Een collega vraagt u om te vervangen.", "href=\"/colleagues\"");

        CannedRegion.services().colleagues().away(false);

        assertThat(browser.get("/").body())
                .doesNotContain("vraagt u om te vervangen")
                .contains("Wie is er afwezig?");
        assertThat(browser.get(PAGE).body()).contains("Niemand is afwezig gemeld.");
    }

    @Test
    void oneAnswers() {
        var place = PAGE + "/" + CannedColleagues.ASKED;

        assertThat(browser.submit(PAGE, place + "/substitution", "").body()).contains("U vervangt. Het werk");
        assertThat(browser.submit(PAGE, place + "/substitution/ending", "").body())
                .contains("U vervangt niet.");
        assertThat(browser.submit(PAGE, place + "/ending", "").body()).contains("weg of korter gemaakt");
        assertThat(browser.submit(PAGE, PAGE + "/0b6f2a52-94c5-4d0e-8a5e-00000000d102/substitution", "")
                        .body())
                .contains("Iemand anders vervangt al.");
    }

    @Test
    void somebodyIsSaidToBeAway() {
        var done = browser.submit(
                PAGE,
                PAGE,
                "who=&from=" + today + "&until=" + today.plusDays(4) + "&substitute=" + CannedColleagues.MILA);

        assertThat(done.body()).contains("De afwezigheid staat er nu bij.");
        assertThat(CannedRegion.services().cases().asked())
                .anySatisfy(asked -> assertThat(asked.body()).contains("\"substitute\":\"" + CannedColleagues.MILA));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        var again = browser.submit(
                PAGE,
                PAGE,
                "who=" + CannedColleagues.MILA + "&from=&until=" + today.minusDays(1) + "&substitute="
                        + CannedColleagues.MILA);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .contains(
                        "Vul een dag in.",
                        "De laatste dag is al voorbij.",
                        "Kies een andere collega",
                        "value=\"" + today.minusDays(1) + "\"");
        var cor = "who=0b6f2a52-94c5-4d0e-8a5e-00000000d002&from=" + today + "&until=" + today + "&substitute=";
        assertThat(browser.submit(PAGE, PAGE, cor).body()).contains("staat op een van deze dagen al als afwezig");
    }

    @Test
    void forTheFamilyItIsNotThereAndSilenceIsSaid() {
        assertThat(Browser.of(Person.PARENT).get(PAGE).statusCode()).isEqualTo(404);
        CannedRegion.services().cases().silent(true);
        assertThat(browser.get(PAGE).body()).contains("vk-missing").doesNotContain("Niemand is afwezig gemeld");
    }
}
