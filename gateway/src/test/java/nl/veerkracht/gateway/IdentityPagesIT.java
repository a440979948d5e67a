package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.JULIA;
import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Somebody who knows two young people says that they are one. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class IdentityPagesIT {
    private static final String PAGE = "/same-person";

    private final Browser browser = Browser.of(Person.OFFICER);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().school().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().school().silent(false);
    }

    @Test
    void oneSeesWhoLooksAlikeAndWhoIsTheSameAndWhy() {
        assertThat(browser.get(PAGE).body())
                .contains("Ju&lt;lia Vries", "Het Baken", "href=\"/young-people/" + JULIA + "\"")
                .contains("Beide scholen gaven hetzelfde persoonsnummer")
                .contains("aria-label=\"Sam Vries en Noor Vries zijn niet dezelfde\"");
        assertThat(browser.get(PAGE + "?lang=en").body()).contains("The same young person?");
    }

    @Test
    void theYoungPersonsPageNamesTheOther() {
        assertThat(browser.get("/young-people/" + SAM).body())
                .contains("Staat ook hier ingeschreven:", "href=\"/young-people/" + NOOR + "\"", "Noor Vries");
    }

    @Test
    void whatIsSaidIsSentWithWhyAndIsAboutThoseTwo() {
        var answer = browser.submit(PAGE, PAGE, about("SAME") + "&reason=+zelfde+adres+");

        assertThat(answer.uri().toString()).endsWith("?done=saved");
        assertThat(answer.body()).contains("Opgeslagen.");
        assertThat(sent())
                .containsExactly("{\"first\":\"" + SAM + "\",\"second\":\"" + JULIA
                        + "\",\"status\":\"SAME\",\"reason\":\"zelfde adres\"}");
    }

    @Test
    void whatWasSaidIsTakenBack() {
        assertThat(browser.get(PAGE).body())
                .contains(
                        "aria-label=\"Opnieuw bekijken of Sam Vries en Lisa Vries dezelfde zijn\"",
                        "Door iemand gezegd");

        browser.submit(PAGE, PAGE, "first=" + SAM + "&second=" + HIDDEN + "&status=LIKELY");

        assertThat(sent())
                .containsExactly("{\"first\":\"" + SAM + "\",\"second\":\"" + HIDDEN
                        + "\",\"status\":\"LIKELY\",\"reason\":null}");
    }

    @Test
    void whatIsTooLongIsSaidAndStaysInTheForm() {
        var answer = browser.submit(PAGE, PAGE, about("SAME") + "&reason=" + "a".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ten hoogste 500 tekens", "id=\"errors\"", "a".repeat(501));
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoSaysNothingIsAnsweredAsAtAnAddressThatIsNotThere() {
        assertThat(browser.submit(PAGE, PAGE, "status=SAME").statusCode()).isEqualTo(404);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whenTheServiceIsSilentNothingIsSaidToBeThere() {
        CannedRegion.services().school().silent(true);

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PARENT", "ADMINISTRATOR"},
            mode = Mode.INCLUDE)
    void whoHasNoWorkHereHasNoSuchPage(Person person) {
        assertThat(Browser.of(person).get(PAGE).statusCode()).isEqualTo(404);
    }

    private static String about(String status) {
        return "first=" + SAM + "&second=" + JULIA + "&status=" + status;
    }

    private static List<String> sent() {
        return CannedRegion.services().school().asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .map(asked -> asked.body())
                .toList();
    }
}
