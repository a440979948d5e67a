package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedPlan;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a young person: read, changed, and what is agreed in it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class PlanPagesIT {
    private static final String PAGE = "/young-people/" + SAM + "/plan";
    private static final String EDIT = PAGE + "/edit";
    private static final String NEW = PAGE + "/actions/new";
    private static final String OF_FAMILY = "/family/" + SAM + "/plan";
    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final LocalDate REVIEW = TODAY.plusWeeks(3);

    @BeforeEach
    void thereIsAPlan() {
        CannedRegion.services().plan().isThere(true);
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().plan().isThere(true);
        CannedRegion.services().plan().isHidden(false);
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().school().silent(false);
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTOR", "DIRECTOR", "OFFICER"})
    void whoHelpsReadsThePlanBesideWhatWasReported(Person person) {
        var body = Browser.of(person).get(PAGE).body();

        assertThat(body)
                .contains("Weer meedoen met gym", "Hoort bij: Meedoen")
                .contains("Een vriendin in de klas", "Slecht slapen", "Later beginnen")
                .contains("2 lesuren", "1 lesuur", "geen les", "Geen afwezigheid gemeld", "Nog niet geweest")
                .contains("scope=\"rowgroup\"", "Opgeschreven door GGD")
                .contains("Om acht uur opstaan", "Leerling", "Nog te doen", "Een rustige plek zoeken", "Gedaan")
                .contains("href=\"" + EDIT + "\"", "href=\"" + NEW + "\"")
                .contains("<title>Het plan – Veerkracht</title>");
        assertThat(body.indexOf("Een vriendin in de klas")).isLessThan(body.indexOf("Slecht slapen"));
    }

    @Test
    void itIsThereInEnglishToo() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE + "?lang=en").body())
                .contains("The plan", "2 lesson hours", "No absence reported", "To be done", "Change the plan");
    }

    @Test
    void thePageOfTheYoungPersonAndOfTheFamilyLeadThere() {
        assertThat(Browser.of(Person.MENTOR).get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
        assertThat(Browser.of(Person.PUPIL).get("/family/" + SAM).body()).contains("href=\"" + OF_FAMILY + "\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUPIL", "PARENT"})
    void theFamilyReadsItInPlainWordsAndChangesNothing(Person person) {
        var browser = Browser.of(person);

        var body = browser.get(OF_FAMILY).body();

        assertThat(body)
                .contains("Waar werken we naartoe?", "Weer meedoen met gym", "Wie doet wat?", "Om acht uur opstaan")
                .contains("Wat gaat er goed?", "2 lesuren")
                .doesNotContain("/plan/edit", "/actions/");
        for (var page : List.of(PAGE, EDIT, NEW)) {
            assertThat(browser.get(page).statusCode()).isEqualTo(404);
        }
        assertThat(Browser.of(Person.MENTOR).get(OF_FAMILY).statusCode()).isEqualTo(404);
    }

    @Test
    void absenceThatCannotBeAskedForIsSaidToBeMissing() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().school().silent(true);

        assertThat(browser.get(PAGE).body())
                .contains("Weer meedoen met gym", "2 lesuren", "Wat de school meldde")
                .doesNotContain("Geen afwezigheid gemeld");
    }

    @Test
    void aSilentServiceIsNoEmptyPlan() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(503);
        assertThat(browser.get(EDIT).statusCode()).isEqualTo(503);
    }

    @Test
    void withoutAPlanThereIsOneToMake() {
        CannedRegion.services().plan().isThere(false);
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get(PAGE).body())
                .contains("Er is nog geen plan", "Een plan maken")
                .doesNotContain(NEW);
        assertThat(browser.get(NEW).statusCode()).isEqualTo(404);
        var answer = browser.submit(EDIT, EDIT, fields("Gym", "do=save"));

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=saved");
        assertThat(put()).singleElement().satisfies(asked -> {
            assertThat(asked.header("If-None-Match")).isEqualTo("*");
            assertThat(asked.header("If-Match")).isNull();
        });
        assertThat(Browser.of(Person.PUPIL).get(OF_FAMILY).body()).contains("Er is nog geen plan.");
    }

    @Test
    void whatWasTypedTakesThePlaceOfWhatWasSeen() {
        var browser = Browser.of(Person.OFFICER);
        assertThat(browser.get(EDIT).body())
                .contains("name=\"seen\" value=\"" + CannedPlan.TAG + "\"", "Weer meedoen met gym")
                .contains("id=\"hours-0-0\" name=\"hours\" value=\"2\"", "Lesuren op maandag");

        var answer = browser.submit(EDIT, EDIT, fields("Gym", "seen=" + CannedPlan.TAG + "&do=save"));

        assertThat(answer.body()).contains("Het plan is opgeslagen.");
        assertThat(put()).singleElement().satisfies(asked -> {
            assertThat(asked.header("If-Match")).isEqualTo('"' + CannedPlan.TAG + '"');
            assertThat(asked.body())
                    .contains("\"goals\":[{\"text\":\"Gym\",\"programmeGoal\":\"Meedoen\"},{\"text\":\"Zwemmen\"")
                    .contains("\"weekOf\":\"2026-11-30\"", "\"MONDAY\":0", "\"TUESDAY\":2")
                    .contains("\"reviewOn\":\"" + REVIEW + "\"");
        });
    }

    @Test
    void whoWasSecondSeesWhatTheOtherWroteBesideWhatTheyTyped() {
        var browser = Browser.of(Person.MENTOR);

        var answer = browser.submit(EDIT, EDIT, fields("Meanwhile", "seen=0000&do=save"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Iemand anders heeft het plan intussen aangepast", "Het plan zoals het nu is")
                .contains("Weer meedoen met gym", "Opgeschreven door GGD")
                .contains(">Meanwhile</textarea>", ">Zwemmen</textarea>", "Goed in rekenen")
                .contains("name=\"seen\" value=\"" + CannedPlan.TAG + "\"", "href=\"#other\"", "id=\"other\"");
    }

    @Test
    void oneGoalMoreAndWeeksWorkWithoutScriptsAndKeepWhatWasTyped() {
        var browser = Browser.of(Person.MENTOR);

        var more = browser.submit(EDIT, EDIT, fields("Gym", "do=goal")).body();
        var weeks = browser.submit(EDIT, EDIT, fields("Gym", "first=2026-12-09&count=3&do=weeks"))
                .body();

        assertThat(more).contains("id=\"goal-3\"", ">Gym</textarea>", ">Zwemmen</textarea>", "Goed in rekenen");
        assertThat(weeks)
                .contains("name=\"week\" value=\"2026-12-07\"", "name=\"week\" value=\"2026-12-21\"")
                .contains(">Gym</textarea>")
                .doesNotContain("name=\"week\" value=\"2026-11-30\"");
        assertThat(put()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsSent() {
        var answer = Browser.of(Person.MENTOR)
                .submit(
                        EDIT,
                        EDIT,
                        "goal=&programme=Meedoen&concerns=Slapen&week=2026-11-30&hours=11&review=2020-01-01&do=save");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#goal-0\"", "href=\"#protective\"", "href=\"#hours-0-0\"", "href=\"#review\"")
                .contains("daar bouwt een plan op", "id=\"hours-0-0-error\"", ">Slapen</textarea>", "value=\"11\"");
        assertThat(put()).isEmpty();
    }

    @Test
    void whatTheServiceRefusesStaysToBeChanged() {
        var answer = Browser.of(Person.MENTOR).submit(EDIT, EDIT, fields("Refused", "do=save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(">Refused</textarea>", "href=\"#goal-0\"");
    }

    @Test
    void whatIsAgreedIsSentOnceWithWhoAndWhen() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(NEW).body())
                .contains("Mentor · De Klim", "GGD Voorbeeldstad", "Leerling", "Ouder")
                .doesNotContain("Samenwerkingsverband Voorbeeldstad", "Jeugdhulp Voorbeeld");

        var answer = browser.submit(
                NEW, NEW, "request=" + SAM + "&what=Bellen&who=GGD+00000009900000001000+youth-physician&due=" + REVIEW);

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=agreed");
        assertThat(posted()).singleElement().satisfies(asked -> {
            assertThat(asked.header("Idempotency-Key")).isEqualTo(SAM);
            assertThat(asked.body())
                    .contains("\"what\":\"Bellen\"", "\"ownerKind\":\"GGD\"", "\"ownerRole\":\"youth-physician\"")
                    .contains("\"ownerIdentifier\":\"00000009900000001000\"", "\"dueOn\":\"" + REVIEW + "\"");
        });
    }

    @Test
    void whatIsWrongWithAnAgreementIsSaidAndStays() {
        var browser = Browser.of(Person.MENTOR);

        var wrong = browser.submit(NEW, NEW, "what=&who=BAKERY+1+baker&due=2020-01-01");
        var refused = browser.submit(NEW, NEW, "what=Nobody&who=FAMILY+PUPIL+pupil&due=" + REVIEW);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("href=\"#what\"", "href=\"#who\"", "href=\"#due\"", "value=\"2020-01-01\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Nobody</textarea>", "kies wie nu meedoet");
        assertThat(posted()).hasSize(1);
    }

    @Test
    void theSchoolMarksWhatTheFamilyDoesAsDone() {
        var done = PAGE + "/actions/" + CannedPlan.OF_PUPIL + "/done";
        assertThat(Browser.of(Person.OFFICER).get(PAGE).body()).doesNotContain(done);
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(PAGE).body()).contains(done).doesNotContain(CannedPlan.OF_SCHOOL + "/done");

        var answer = browser.submit(PAGE, done, "");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=finished");
        assertThat(posted())
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.path()).endsWith("/plan/actions/" + CannedPlan.OF_PUPIL + "/completion"));
        assertThat(browser.get(done).uri().toString()).endsWith(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, NEW})
    void aForgedFormChangesNothing(String page) {
        var answer = Browser.of(Person.MENTOR).post(page, "goal=Gym&what=Gym&do=save");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(put()).isEmpty();
        assertThat(posted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, EDIT, NEW})
    void whoIsShownNoPlanIsNotToldThatThereIsOne(String page) {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().plan().isHidden(true);

        assertThat(browser.get(page).statusCode()).isEqualTo(404);
    }

    private static String fields(String goal, String more) {
        return "goal=" + encoded(goal) + "&programme=Meedoen&goal=Zwemmen&programme=&goal=&programme="
                + "&protective=" + encoded("Goed in rekenen") + "&concerns=Slapen&helped="
                + "&week=2026-11-30&hours=&hours=2&hours=&hours=&hours=&review=" + REVIEW + "&" + more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Asked> put() {
        return asked("PUT");
    }

    private static List<Asked> posted() {
        return asked("POST");
    }

    private static List<Asked> asked(String method) {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals(method))
                .toList();
    }
}
