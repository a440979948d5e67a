package nl.veerkracht.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedAgenda;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A physician looks at the week ahead, and wants it in the calendar of a telephone. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class AgendaPagesIT {
    private final Browser browser = Browser.of(Person.OFFICER);

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().agenda().forget();
    }

    @Test
    void appointmentsAreShownByDay() {
        assertThat(browser.get("/agenda").body())
                .containsSubsequence("Sam de Vries", "Overleg · 10:30 · Lokaal &lt;b&gt;3&lt;/b&gt;", "Gaat niet door")
                .containsSubsequence("Een jongere", "Consult, uiterlijk op deze dag")
                .contains("href=\"/agenda\" aria-current=\"page\"");
        assertThat(browser.get("/agenda?lang=en").body()).contains("Consult, on this day at the latest");
    }

    @Test
    void theAddressIsToldOnceAndStandsInNoAddressOfOurs() {
        var made = browser.submit("/agenda", "/agenda/address", "");

        assertThat(made.body()).contains(CannedAgenda.ADDRESS, "Het staat hier één keer.");
        assertThat(made.uri().toString()).endsWith("/agenda/address");
        assertThat(browser.get("/agenda").body())
                .contains("U hebt een adres.", "Nieuw adres maken")
                .doesNotContain("unmistakable-secret");
    }

    @Test
    void theAddressIsEnded() {
        browser.submit("/agenda", "/agenda/address", "");

        var ended = browser.submit("/agenda", "/agenda/address/ending", "");

        assertThat(ended.body())
                .contains("Uw agenda-adres werkt niet meer.", "Adres maken")
                .doesNotContain("U hebt een adres.");
    }

    @Test
    void whatCannotBeAskedForIsNotShownAsEmpty() {
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get("/agenda").body()).contains("vk-missing").doesNotContain("Er staat niets in uw agenda.");
    }

    @Test
    void forTheFamilyItIsNotThere() {
        assertThat(Browser.of(Person.PARENT).get("/agenda").statusCode()).isEqualTo(404);
    }
}
