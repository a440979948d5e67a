package nl.veerkracht.gateway;

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
import nl.veerkracht.gateway.canned.CannedWorklists;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer on a Monday morning. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class WorklistPagesIT {
    private final Browser browser = Browser.of(Person.OFFICER);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
        CannedRegion.services().school().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        var services = CannedRegion.services();
        List.of(services.school(), services.cases()).forEach(web -> web.silent(false));
        services.worklists().keepsNothing();
    }

    @Test
    void oneBeginsWithWhatIsForTodayAndSeesHowMuchThereIsElsewhere() {
        var page = browser.get("/").body();

        assertThat(page)
                .contains("Vandaag (1)", "Nieuw (0)", "Staat stil (99+)", "Van mijn organisatie</a>")
                .contains("aria-label=\"Staat stil: 99+\"")
                .contains(
                        "Sam de Vries", "Gesprek op school", "Te laat", "Wacht op: GGD, School", "Laatst iets gedaan:")
                .containsPattern("href=\"/\\?list=today[^\"]*\" aria-current=\"true\"");
        assertThat(browser.get("/?lang=en").body())
                .contains("Today (1)", "Not moving (99+)", "Waits for: Municipal health service (GGD)");
    }

    @Test
    void theListIsInTheAddressAndStaysThere() {
        var page =
                browser.get("/?list=waiting&step=PLAN&school=99DA00&tasks=late").body();

        assertThat(page)
                .contains("Een ander is aan de beurt.")
                .contains("<option value=\"PLAN\" selected>", "<option value=\"99DA00\" selected>De Klim</option>")
                .contains("href=\"/?tasks=all&amp;signals=new&amp;list=waiting&amp;step=PLAN&amp;school=99DA00\"")
                .contains("href=\"/saved-lists?list=waiting&amp;step=PLAN&amp;school=99DA00\"");
        assertThat(asked("/v1/worklists/waiting")).containsExactly("step=PLAN&schoolId=99DA00");
        assertThat(browser.get("/?list=<b>&step=<b>&school=<b>"
                                .replace("<", "%3C")
                                .replace(">", "%3E"))
                        .body())
                .doesNotContain("list=<b>", "list=&lt;b");
    }

    @Test
    void anEmptyListSaysWhatWillComeThere() {
        assertThat(browser.get("/?list=new").body()).contains("Er is niemand nieuw.");
        assertThat(browser.get("/?list=new&step=PLAN").body())
                .contains("Met deze keuze staat hier niemand.", "Laat alles zien");
    }

    @Test
    void aLongListGoesOn() {
        assertThat(browser.get("/?list=organisation").body()).contains("rel=\"next\"", "from=abc", "data-live=");

        assertThat(browser.get("/?list=organisation&from=abc").body()).doesNotContain("rel=\"next\"", "data-live=");
        assertThat(asked("/v1/worklists/organisation")).contains("cursor=abc");
    }

    @Test
    void aSilentServiceLeavesAGapAndNotAnEmptyList() {
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get("/").body())
                .contains("Jongeren met wie u meedoet kunnen we nu niet laten zien")
                .doesNotContain("Er is vandaag niets");
    }

    @Test
    void whatWasKeptIsOfferedAndOneCanBeginWithIt() {
        CannedRegion.services().worklists().keeps(false);
        assertThat(browser.get("/").body())
                .contains("Maandag &lt;b&gt;", "href=\"/?list=still&amp;step=PLAN&amp;", "Bewaarde lijsten beheren")
                .doesNotContain("<b>");

        CannedRegion.services().worklists().keeps(true);
        browser.get("/");

        assertThat(asked("/v1/worklists/still")).containsExactly("step=PLAN");
    }

    @Test
    void aListIsKeptUnderANameThatStandsInNoAddress() {
        var form = browser.get("/saved-lists?list=still&step=PLAN").body();
        assertThat(form).contains("Staat stil · ", "Zet er geen naam van een jongere in", "Hooguit 60 tekens");

        var answer = browser.submit(
                "/saved-lists?list=still&step=PLAN",
                "/saved-lists",
                "list=still&step=PLAN&name=Maandag+%3Cb%3E&start=yes");

        assertThat(answer.uri().toString()).endsWith("/?list=still&step=PLAN&done=saved");
        assertThat(answer.body()).contains("De lijst is bewaard.");
        assertThat(CannedRegion.services().cases().asked())
                .filteredOn(asked -> asked.method().equals("POST"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains(
                                "\"name\":\"Maandag <b>\"",
                                "\"list\":\"still\"",
                                "\"step\":\"PLAN\"",
                                "\"start\":true"));
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        var long61 = "a".repeat(61);
        assertThat(keep(long61).statusCode()).isEqualTo(400);
        assertThat(keep(long61).body()).contains("Schrijf hooguit 60 tekens.", "value=\"" + long61, "href=\"#name\"");
        assertThat(keep("").body()).contains("Geef de lijst een naam.");
        assertThat(keep("Vol").statusCode()).isEqualTo(409);
        assertThat(keep("Vol").body()).contains("U kunt 20 lijsten bewaren.", "value=\"Vol\"");
        CannedRegion.services().cases().silent(true);
        assertThat(keep("Maandag").statusCode()).isEqualTo(503);
        assertThat(keep("Maandag").body()).contains("De lijst is niet bewaard", "value=\"Maandag\"");
    }

    private java.net.http.HttpResponse<String> keep(String name) {
        return browser.submit("/saved-lists", "/saved-lists", "list=mine&name=" + name);
    }

    @Test
    void whatWasKeptIsTakenAway() {
        CannedRegion.services().worklists().keeps(true);
        assertThat(browser.get("/saved-lists").body())
                .contains(
                        "Maandag &lt;b&gt;", "Hiermee begint Mijn werk", "aria-label=\"Weghalen: Maandag &lt;b&gt;\"");

        for (var id : List.of(CannedWorklists.SAVED, SAM)) {
            var answer = browser.submit("/saved-lists", "/saved-lists/" + id + "/removal", "");

            assertThat(answer.uri().toString()).endsWith("/saved-lists?done=unsaved");
            assertThat(answer.body()).contains("De bewaarde lijst is weg.");
        }
    }

    @Test
    void aNameIsSearchedForInNoAddressAndFoundAtOnce() {
        assertThat(browser.get("/").body()).contains("action=\"/search\"", "role=\"search\"", "Naam van de jongere");

        var answer = browser.submit("/search", "/search", "name=sam+%3Cvries");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().toString()).endsWith("/search");
        assertThat(answer.body())
                .contains("Gevonden", "href=\"/young-people/" + SAM + "\"", "Sam de Vries", "value=\"sam &lt;vries\"")
                .contains("<title>Zoeken op naam – Veerkracht</title>")
                .doesNotContain(NOOR);
        assertThat(CannedRegion.services().school().asked())
                .noneMatch(
                        asked -> asked.query().contains("sam") || asked.path().contains("sam"));
    }

    @Test
    void nobodyIsFoundIsSaidSo() {
        assertThat(browser.submit("/search", "/search", "name=Pieter").body())
                .contains("We vinden niemand met deze naam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=", "", "name=+a+", "name=--"})
    void aNameHasAtLeastTwoLetters(String fields) {
        var answer = browser.submit("/search", "/search", fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Typ minstens twee letters", "href=\"#name\"", "aria-invalid=\"true\"");
    }

    @Test
    void whenSearchingDoesNotWorkWhatWasTypedIsStillThere() {
        assertThat(browser.submit("/search", "/search", "name=" + "a".repeat(101))
                        .statusCode())
                .isEqualTo(400);
        CannedRegion.services().school().silent(true);

        var answer = browser.submit("/search", "/search", "name=sam");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Zoeken lukt nu niet", "value=\"sam\"")
                .doesNotContain("Gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/saved-lists"})
    void whoHasNoWorkHereHasNeither(String page) {
        assertThat(Browser.of(Person.PARENT).get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.ADMINISTRATOR).get(page).statusCode()).isEqualTo(404);
    }

    private static List<String> asked(String path) {
        return CannedRegion.services().cases().asked().stream()
                .filter(asked -> asked.path().equals(path))
                .map(asked -> asked.query())
                .toList();
    }
}
