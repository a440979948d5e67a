package nl.veerkracht.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedReports;
import nl.veerkracht.gateway.canned.CannedServices;
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
    private static final String NEW = "/young-people/" + CannedServices.SAM + "/reports/new";
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
    void whoWasToldOfAReportComesToItFromTheInbox() {
        var mentor = Browser.of(Person.MENTOR);
        var address = PAGE + "/" + CannedReports.DUE;

        assertThat(mentor.get("/inbox").body())
                .contains("href=\"" + address + "\">De laatste dag om dit verzuim te melden is bijna daar</a>")
                .contains("href=\"/school/feed\">Van uw school is niets gehoord");
        assertThat(mentor.get("/").body()).contains("href=\"" + address + "\"", "href=\"/school/feed\"");
        assertThat(mentor.get(address).body())
                .contains("action=\"" + FILING + "\"", "href=\"/reports\">")
                .doesNotContain(CannedReports.FILED, "aria-current=\"true\"");
        assertThat(mentor.get(address + "?lang=en").body()).contains("To be reported");
    }

    @Test
    void whatIsWithAnotherMunicipalityNowHasNoPageAnyMore() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.get("/inbox").body())
                .contains("href=\"" + PAGE + "/" + CannedReports.FILED + "\">Een school heeft verzuim bij u gemeld</a>")
                .contains("Een verzuimmelding is nu bij een andere gemeente")
                .doesNotContain(CannedReports.DUE);
        assertThat(officer.get(PAGE + "/" + CannedReports.DUE).statusCode()).isEqualTo(404);
        assertThat(officer.get(PAGE + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void oneReportIsOnPaperForWhoIsShownIt() throws IOException {
        var paper = Browser.of(Person.OFFICER).file(PAGE + "/" + CannedReports.FILED + "/pdf");

        try (var reader = new PdfReader(paper)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Melding van verzuim", "Gemeente: 9901", "Stand: Gemeld", "Gebeld <b>", "Meedenken");
        }
        assertThat(Browser.of(Person.OFFICER)
                        .get(PAGE + "/" + CannedReports.DUE + "/pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebodyAtSchoolBringsUpWhatDoesNotFollowFromAbsence() {
        var mentor = Browser.of(Person.MENTOR);
        assertThat(mentor.get("/young-people/" + CannedServices.SAM).body()).contains("href=\"" + NEW + "\"");

        assertThat(mentor.submit(NEW, NEW, "kind=LUXURY&reason=Foto%27s&secondPerson=nobody")
                        .body())
                .contains("Foto&#39;s", "Kies de collega die meeoordeelde.");
        assertThat(mentor.submit(NEW, NEW, "kind=OTHER&stepsTaken=").body()).contains("href=\"#stepsTaken\"");
        assertThat(mentor.submit(NEW, NEW, "kind=OTHER&stepsTaken=Meanwhile").body())
                .contains("Zo’n melding staat al klaar", "Meanwhile");

        assertThat(mentor.submit(NEW, NEW, "kind=OTHER&stepsTaken=Twee%0D%0Agesprekken")
                        .body())
                .contains("De melding staat klaar.");
        assertThat(CannedRegion.services().school().asked())
                .anySatisfy(asked -> assertThat(asked.body())
                        .contains(
                                "\"youngPersonId\":\"" + CannedServices.SAM,
                                "\"kind\":\"OTHER\"",
                                "\"stepsTaken\":\"Twee gesprekken\""));
        assertThat(Browser.of(Person.OFFICER).get(NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void twoPeopleJudgeThatSomebodyWasAwayOnHoliday() {
        var mentor = Browser.of(Person.MENTOR);
        var colleague = mentor.get(NEW).body().replaceAll("(?s).*<option value=\"([^\"]+)\".*", "$1");

        assertThat(mentor.submit(NEW, NEW, "kind=LUXURY&reason=Gezien&secondPerson=" + colleague)
                        .body())
                .contains("De melding staat klaar.");
        assertThat(CannedRegion.services().school().asked())
                .anySatisfy(asked -> assertThat(asked.body())
                        .contains("\"kind\":\"LUXURY\"", "\"secondPerson\":\"" + colleague + "\""));
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
