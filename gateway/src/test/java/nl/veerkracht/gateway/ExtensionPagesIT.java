package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedTasks.FIXED;
import static nl.veerkracht.gateway.canned.CannedTasks.INVITATION;
import static nl.veerkracht.gateway.canned.CannedTasks.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks that are late, and putting one off. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ExtensionPagesIT {
    private static final String FORM = "/tasks/" + OPEN + "/extension";

    private final Browser browser = Browser.of(Person.MENTOR);
    private final LocalDate tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void whatIsLateStandsFirstWithHowManyDays() {
        var page = browser.get("/").body();

        assertThat(page)
                .containsSubsequence("Te laat", "Noor van den Berg", "2 dagen te laat", "Nog op tijd", "Sam de Vries");
        assertThat(page).contains("Later gezet", "Eerst was de datum", "De mentor was er niet.");
        assertThat(browser.get("/?tasks=late").body())
                .contains("2 dagen te laat")
                .doesNotContain("Nog op tijd");
        assertThat(browser.get("/?lang=en").body()).contains("2 days late", "Put off");
    }

    @Test
    void onlyWhatCanBePutOffIsOfferedSo() {
        var second = "href=\"/tasks/" + OPEN.replace("a1", "a2") + "/extension\"";

        assertThat(browser.get("/").body()).contains(second).doesNotContain("href=\"" + FORM + "\"");
        assertThat(browser.get("/young-people/" + SAM).body()).contains(second, "Later zetten");
        assertThat(Browser.of(Person.COORDINATOR).get("/young-people/" + NOOR).body())
                .doesNotContain(second);
    }

    @Test
    void thePageSaysByWhenAndWhoWillSeeIt() {
        assertThat(browser.get(FORM).body())
                .contains("Een taak later zetten", "Sam de Vries", "Leerling en ouders uitnodigen voor een gesprek")
                .contains("1 dag te laat", "Wie deze taak ziet, ziet ook de nieuwe dag en de reden")
                .contains("type=\"date\" id=\"day\"", "De mentor was er niet.");
        assertThat(browser.get(FORM).body()).containsPattern("<title>Een taak later zetten – Veerkracht</title>");
    }

    @Test
    void whatCannotBePutOffHasNoForm() {
        assertThat(browser.get("/tasks/" + FIXED + "/extension").body())
                .contains("Deze taak kan niet (nog) later")
                .doesNotContain("name=\"reason\"");
    }

    @Test
    void forWhomItIsNotThisPageIsNotThere() {
        for (var person : List.of(Person.OFFICER, Person.STRANGER, Person.ADMINISTRATOR, Person.PUPIL, Person.PARENT)) {
            assertThat(Browser.of(person).get(FORM).statusCode())
                    .as(person.name())
                    .isEqualTo(404);
        }
        assertThat(browser.get("/tasks/" + INVITATION + "/extension").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aColleagueStandsIn() {
        assertThat(Browser.of(Person.DIRECTOR).get(FORM).body()).contains("type=\"date\" id=\"day\"");
    }

    @Test
    void itIsPutOffOnce() {
        var answer =
                browser.submit(FORM, FORM, "request=" + SAM + "&day=" + tomorrow + "&reason=+Moeder+werkt+overdag+");

        assertThat(answer.uri().toString()).endsWith("/young-people/" + SAM + "?done=extended");
        assertThat(answer.body()).contains("De taak is later gezet.");
        assertThat(posted().body())
                .isEqualTo("{\"dueOn\":\"%s\",\"reason\":\"Moeder werkt overdag\"}".formatted(tomorrow));
        assertThat(posted().header("Idempotency-Key")).isEqualTo("extension-" + SAM);
    }

    @Test
    void whoIsAskedToTakePartGoesBackToTheWorkSinceThePersonIsNotKnownYet() {
        var form = "/tasks/" + INVITATION + "/extension";
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.get("/").body()).contains("href=\"" + form + "\"", "Later antwoorden");
        assertThat(officer.get(form).body()).doesNotContain("Sam de Vries");
        assertThat(officer.submit(form, form, "day=" + tomorrow + "&reason=Vakantie")
                        .uri()
                        .toString())
                .endsWith("/?done=extended");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var far = tomorrow.plusDays(30);

        var nothing = browser.submit(FORM, FORM, "day=&reason=");
        var tooMuch = browser.submit(FORM, FORM, "day=" + far + "&reason=" + "x".repeat(501));

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body())
                .contains("href=\"#day\"", "href=\"#reason\"", "aria-invalid=\"true\"", "Schrijf op waarom");
        assertThat(tooMuch.body())
                .contains("value=\"" + far + "\"", "xxx", "Schrijf hooguit 500 tekens", "Vul een dag in");
        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(asked -> asked.method().equals("POST"));
    }

    @ParameterizedTest
    @CsvSource({
        "Weekend, 422, Kies een werkdag die nog komt",
        "Ver, 422, Zo ver mag de taak niet later",
        "Vaak, 422, Deze taak kan niet meer later",
        "Tegelijk, 200, Dit was al gedaan",
        "Stil, 503, Uw tekst staat er nog"
    })
    void whyItCannotBePutOffIsSaid(String reason, int status, String text) {
        var answer = browser.submit(FORM, FORM, "day=" + tomorrow + "&reason=" + reason);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
        if (status != 200) {
            assertThat(answer.body()).contains(">" + reason + "</textarea>", "value=\"" + tomorrow + "\"");
        }
    }

    @Test
    void whenItCannotBeAskedForTheseAreNotEmptyPages() {
        var seal = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get(FORM).body());
        assertThat(seal.find()).isTrue();
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(FORM).statusCode()).isEqualTo(503);
        assertThat(browser.post(FORM, "csrf=" + seal.group(1) + "&day=" + tomorrow + "&reason=Ziek")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        assertThat(browser.post(FORM, "day=" + tomorrow + "&reason=Overdag").statusCode())
                .isEqualTo(403);
        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(asked -> asked.method().equals("POST"));
    }

    private static Asked posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(asked -> asked.method().equals("POST") && asked.path().endsWith("/extension"))
                .findFirst()
                .orElseThrow();
    }
}
