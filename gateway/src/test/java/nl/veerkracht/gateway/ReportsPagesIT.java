package nl.veerkracht.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedReports;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reports that the law asks for, of a school that files them and an officer who handles them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ReportsPagesIT {
    private static final String PAGE = "/reports";
    private static final String FILING = PAGE + "/" + CannedReports.DUE + "/filings";
    private static final String HANDLING = PAGE + "/" + CannedReports.FILED + "/handlings";

    @BeforeEach
    void nothingWasAsked() {
        CannedRegion.services().school().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().school().silent(false);
    }

    @Test
    void aSchoolSeesWhatItHasToFileAndWhatItFiled() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get(PAGE).body())
                .contains(
                        "16 uur in vier weken", "Te melden", "De uiterste dag is voorbij.", "16.5 uur op 4 schooldagen")
                .contains("Gebeld &lt;b&gt;", "klopt de reden niet meer", "action=\"" + FILING + "\"")
                .doesNotContain("action=\"" + HANDLING + "\"");
        assertThat(browser.get(PAGE + "?lang=en").body()).contains("16 hours in four weeks", "To be reported");
        browser.get(PAGE + "?lang=nl");
        assertThat(browser.get(PAGE + "?status=DRAFT").body()).contains("?status=DRAFT\" aria-current=\"true\"");
    }

    @Test
    void anOfficerSeesWhatCameInAndHandlesIt() {
        var browser = Browser.of(Person.OFFICER);

        assertThat(browser.get(PAGE).body())
                .contains("action=\"" + HANDLING + "\"", "Weer op school")
                .doesNotContain("Te melden", FILING);
        assertThat(browser.submit(PAGE, HANDLING, "status=CLOSED&closingReason=BACK_TO_SCHOOL")
                        .body())
                .contains("De melding is bijgewerkt.");
        assertThat(browser.submit(PAGE, HANDLING, "status=IN_PROGRESS&closingReason=TO_WORK")
                        .body())
                .contains("De melding is bijgewerkt.");
        assertThat(CannedRegion.services().school().asked())
                .anySatisfy(asked -> assertThat(asked.body())
                        .contains("\"status\":\"CLOSED\"", "\"closingReason\":\"BACK_TO_SCHOOL\""))
                .anySatisfy(asked -> assertThat(asked.body()).isEqualTo("{\"status\":\"IN_PROGRESS\"}"));
    }

    @Test
    void everythingThatIsMissingIsSaidAndWhatWasTypedStays() {
        var browser = Browser.of(Person.MENTOR);

        var again = browser.submit(PAGE, FILING, "parentsContact=Gesproken+met+moeder&stepsTaken=&asked=");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .contains("Gesproken met moeder", "href=\"#stepsTaken-" + CannedReports.DUE + "\"", "Vul dit in.");
        var sent = "parentsContact=A&stepsTaken=B%0D%0AC&asked=D";
        assertThat(browser.submit(PAGE, FILING, sent).body()).contains("De melding is bijgewerkt.");
        assertThat(CannedRegion.services().school().asked())
                .anySatisfy(asked -> assertThat(asked.body()).contains("\"stepsTaken\":\"B C\""));
        assertThat(browser.submit(PAGE, FILING, sent.replace("=A", "=Meanwhile"))
                        .body())
                .contains("Iemand anders heeft deze melding intussen veranderd.", "Meanwhile");
    }

    @Test
    void forTheFamilyItIsNotThereAndSilenceIsSaid() {
        assertThat(Browser.of(Person.PARENT).get(PAGE).statusCode()).isEqualTo(404);
        CannedRegion.services().school().silent(true);
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains("vk-missing")
                .doesNotContain("Er zijn geen meldingen.");
    }
}
