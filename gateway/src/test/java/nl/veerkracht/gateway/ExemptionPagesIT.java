package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedExemptions.STANDING;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

/** An officer records that somebody is exempt; for everyone else who works on the case the page is not there. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ExemptionPagesIT {
    private static final String PAGE = "/young-people/" + SAM + "/exemptions";
    private static final String DAYS = "&from=2026-08-01&until=2027-01-31&replaces=" + STANDING;

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void theOfficerReadsWhatStandsAndIsOfferedToChangeIt() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
        assertThat(officer.get(PAGE).body())
                .contains("Artikel 5: vrijgesteld van inschrijving", "za 1 augustus 2026 tot en met za 31 juli 2027")
                .contains("De vrijstelling wijzigen of eerder laten eindigen", "value=\"" + STANDING + "\"")
                .doesNotContain("geldt niet meer");
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTOR", "PHYSICIAN", "PARENT"})
    void forOthersItIsNotThere(Person other) {
        assertThat(Browser.of(other).get(PAGE).statusCode()).isEqualTo(404);
        assertThat(Browser.of(other).get("/young-people/" + SAM).body()).doesNotContain("/exemptions");
    }

    @Test
    void whatIsRecordedTakesThePlaceOfWhatStandsAndIsSaidOnce() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.submit(PAGE, PAGE, "ground=ARTICLE_5A" + DAYS).body())
                .contains("De vrijstelling is vastgelegd.");

        assertThat(CannedRegion.services().cases().asked().stream()
                        .filter(asked -> asked.method().equals("POST"))
                        .map(Asked::body))
                .containsExactly(
                        "{\"ground\":\"ARTICLE_5A\",\"from\":\"2026-08-01\",\"until\":\"2027-01-31\",\"replaces\":\""
                                + STANDING + "\"}");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsLost() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.submit(PAGE, PAGE, "ground=ILL&from=x&until=").body())
                .contains("Kies een artikel.", "Vul de eerste dag in.", "Vul de laatste dag in.");
        assertThat(officer.submit(PAGE, PAGE, "ground=ARTICLE_5A&from=2026-08-02&until=2026-08-01")
                        .body())
                .contains(
                        "De laatste dag ligt voor de eerste.", "value=\"2026-08-02\"", "value=\"ARTICLE_5A\" selected");
        assertThat(officer.submit(PAGE, PAGE, "ground=ARTICLE_5&from=2026-08-01&until=2040-08-01")
                        .body())
                .contains("niet doorlopen na de dag voor de 18e verjaardag", "value=\"2040-08-01\"");
        assertThat(officer.submit(PAGE, PAGE, "ground=ARTICLE_15" + DAYS).body())
                .contains("een collega legde intussen iets anders vast", "value=\"2027-01-31\"");
    }

    @Test
    void whenTheServiceIsSilentWhatWasTypedStays() {
        var officer = Browser.of(Person.OFFICER);
        CannedRegion.services().cases().silent(true);

        assertThat(officer.get(PAGE).statusCode()).isEqualTo(503);
    }
}
