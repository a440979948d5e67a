package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the young person and the parents read beside their page: who looked, and the absence calendar. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class FamilyReadsIT {
    private static final String HOME = "/family/" + SAM;
    private static final String LOOKED = HOME + "/looked";
    private static final Pattern OLDER = Pattern.compile("href=\"(/family/[^\"]+/looked\\?before=[^\"]+)\"");

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().school().silent(false);
    }

    @Test
    void thePageOfTheFamilyLeadsToBoth() {
        assertThat(Browser.of(Person.PUPIL).get(HOME).body())
                .contains("href=\"" + LOOKED + "\"", "href=\"" + HOME + "/absence\"");
    }

    @Test
    void whoLookedIsToldByOrganisationAndRoleWithWhatAndWhy() {
        var body = Browser.of(Person.PUPIL).get(LOOKED).body();

        assertThat(body)
                .contains("Wie keek mee", "Dit was je zelf", "School 99DA00 · Mentor")
                .contains("signalen over afwezigheid", "de school leest wat ze zelf heeft vastgelegd")
                .contains("Alleen gezien dat er iets is", "Niet te zien gekregen", "dit is niet voor scholen")
                .contains("Gemeente 9902 · Leerplichtambtenaar", "deze organisatie doet niet mee")
                .doesNotContain("Jeugdhulpverlener", "GET /v1");
        assertThat(body.split("School 99DA00 · Mentor", -1)).hasSize(2);
        assertThat(body.indexOf("Dit was je zelf")).isLessThan(body.indexOf("School 99DA00"));
    }

    @Test
    void whatIsOlderStandsOnTheNextPage() {
        var browser = Browser.of(Person.PARENT);
        var older = OLDER.matcher(browser.get(LOOKED).body());
        assertThat(older.find()).isTrue();

        var body = browser.get(older.group(1)).body();

        assertThat(body)
                .contains("Jeugdhulp · Jeugdhulpverlener", "er is toestemming gegeven")
                .doesNotContain("Mentor", "rel=\"next\"");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        var browser = Browser.of(Person.PARENT);

        assertThat(browser.get(LOOKED + "?lang=en").body())
                .contains(
                        "<html lang=\"en\"", "Who looked", "This was you", "the school reads what it recorded itself");
        assertThat(browser.get(HOME + "/absence?lang=en").body()).contains("the attendance of your child");
    }

    @Test
    void allThatOnePageAsksIsOneLook() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();
        CannedRegion.services().school().forget();

        browser.get(LOOKED);

        var traces = Stream.concat(
                        CannedRegion.services().cases().asked().stream(),
                        CannedRegion.services().school().asked().stream())
                .map(FamilyReadsIT::trace)
                .toList();
        assertThat(traces).hasSize(2);
        assertThat(traces.get(0)).isEqualTo(traces.get(1));
    }

    @Test
    void aServiceThatIsSilentIsSaidToBe() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().school().silent(true);

        assertThat(browser.get(LOOKED).body())
                .contains("Wie er bij de gegevens van school keek kunnen we nu niet laten zien", "Gemeente 9902");
        assertThat(browser.get(HOME + "/absence", "Accept", "text/html").statusCode())
                .isEqualTo(503);
        CannedRegion.services().cases().silent(true);
        assertThat(browser.get(LOOKED, "Accept", "text/html").statusCode()).isEqualTo(503);
    }

    @Test
    void theAbsenceCalendarIsThatOfTheSchool() {
        var body = Browser.of(Person.PARENT).get(HOME + "/absence").body();

        assertThat(body)
                .contains(
                        "Aanwezigheid per schooldag", "wat de school van de aanwezigheid van uw kind heeft vastgelegd")
                .contains("<svg role=\"img\"", "Wat de vakjes betekenen", "Herfstvakantie", "id=\"vk-sick\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/family/" + HIDDEN + "/looked", "/family/" + HIDDEN + "/absence", LOOKED + "?before=then"})
    void whatIsNotThereForTheReaderIsNotFound(String path) {
        assertThat(Browser.of(Person.PUPIL).get(path, "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {LOOKED, HOME + "/absence"})
    void whoWorksForAnOrganisationHasNoSuchPages(String path) {
        assertThat(Browser.of(Person.MENTOR).get(path, "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    private static String trace(Asked asked) {
        return Objects.requireNonNull(asked.header("traceparent")).split("-")[1];
    }
}
