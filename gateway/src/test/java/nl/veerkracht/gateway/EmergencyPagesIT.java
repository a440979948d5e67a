package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedEmergency.DONE;
import static nl.veerkracht.gateway.canned.CannedEmergency.OWN;
import static nl.veerkracht.gateway.canned.CannedEmergency.WAITS;
import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for emergency access, what one then sees, and judging it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class EmergencyPagesIT {
    private static final String PAGE = "/young-people/" + SAM;
    private static final String FORM = PAGE + "/emergency";
    private static final String LINK = "Is er direct gevaar voor deze jongere?";
    private static final String REASON = "Alleen gevonden op het dak van het station.";
    private static final String JUDGED = "justified=false&explanation=" + encoded("Er was geen gevaar meer toen.");

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void itIsOver() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().emergency().end();
    }

    @Test
    void fromEveryPageOfAYoungPersonThatIsNotThereOneCanAsk() {
        var browser = Browser.of(Person.STRANGER);

        for (var id : List.of(SAM, HIDDEN, UUID.randomUUID().toString())) {
            var answer = browser.get("/young-people/" + id, "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains(LINK, "href=\"/young-people/" + id + "/emergency\"");
            assertThat(browser.get("/young-people/" + id + "/emergency").statusCode())
                    .isEqualTo(200);
        }
        assertThat(browser.get("/nowhere", "Accept", "text/html").body()).doesNotContain(LINK);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR_ELSEWHERE", "PUPIL", "PARENT"})
    void whoHasNothingToLookAtIsNotOfferedIt(Person person) {
        var browser = Browser.of(person);

        assertThat(browser.get(PAGE, "Accept", "text/html").body()).doesNotContain(LINK);
        assertThat(browser.get(FORM).statusCode()).isEqualTo(404);
        assertThat(browser.submit("/", FORM, "reason=" + encoded(REASON)).statusCode())
                .isEqualTo(404);
        assertThat(posted()).isEmpty();
    }

    @Test
    void theFormSaysWhatWillHappenBeforeItDoes() {
        assertThat(Browser.of(Person.STRANGER).get(FORM).body())
                .contains("Bel bij levensgevaar eerst 112", "noodtoegang is alleen voor nood", "een uur lang")
                .contains("coördinatoren van de school", "De beheerder van uw eigen organisatie")
                .contains("Een tweede persoon beoordeelt", "De jongere en de ouders kunnen lezen dat u keek");
    }

    @Test
    void withAReasonOneSeesThePageAndUntilWhen() {
        var answer = asks(Browser.of(Person.STRANGER), REASON);

        assertThat(answer.uri().getPath()).isEqualTo(PAGE);
        assertThat(answer.uri().getQuery()).isNull();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("U hebt noodtoegang tot", "23:14", "Ongeoorloofd afwezig op 1 dag")
                .contains("Sam de Vries", "ziet u met noodtoegang niet")
                .doesNotContain("Er loopt nu geen begeleiding", "Begeleiding kunnen we nu niet laten zien", REASON);
        assertThat(posted()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/v1/young-people/" + SAM + "/emergency-access");
            assertThat(asked.body()).contains(REASON);
        });
    }

    @Test
    void whenItIsOverThePageIsNotThere() {
        var browser = Browser.of(Person.STRANGER);
        asks(browser, REASON);

        CannedRegion.services().emergency().end();

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasItAlreadyIsBackOnThePage() {
        assertThat(asks(Browser.of(Person.STRANGER), "I ask this again, it went on too long.")
                        .body())
                .contains("U hebt noodtoegang tot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void withoutAReasonInWordsNothingIsAsked(String reason) {
        var answer = asks(Browser.of(Person.STRANGER), reason);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#reason\"", "id=\"reason-error\"", reason + "</textarea>");
        assertThat(posted()).isEmpty();
    }

    @Test
    void whoAsksTooOftenIsToldWhatToDo() {
        var answer = asks(Browser.of(Person.STRANGER), "The sixth one today, for somebody else.");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("te vaak noodtoegang", "The sixth one today");
    }

    @Test
    void whoDoesNotExistCannotBeLookedAt() {
        var nobody = "/young-people/" + UUID.randomUUID() + "/emergency";

        assertThat(Browser.of(Person.STRANGER)
                        .submit(nobody, nobody, "reason=" + encoded(REASON))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whenTheServiceIsSilentTheReasonStays() {
        var browser = Browser.of(Person.STRANGER);
        browser.get(FORM);
        CannedRegion.services().cases().silent(true);

        var answer = asks(browser, REASON);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(REASON + "</textarea>");
    }

    @Test
    void whoKeepsWatchSeesWhatWaits() {
        var body =
                Browser.of(Person.ADMINISTRATOR_ELSEWHERE).get("/emergencies").body();

        assertThat(body)
                .contains("Noodtoegang beoordelen", "Leerplichtambtenaar, Gemeente 9902", "personeelsnummer L7")
                .contains("Bekeken: 3 keer", "href=\"/emergencies/" + WAITS + "\"", "Dit was u zelf")
                .contains("href=\"/emergencies\" aria-current=\"page\"")
                .doesNotContain(SAM, REASON);
        assertThat(Browser.of(Person.DIRECTOR).get("/emergencies?show=judged").body())
                .contains("Het was niet nodig", "href=\"/emergencies/" + DONE + "\"");
    }

    @Test
    void othersHaveNoQueue() {
        var mentor = Browser.of(Person.MENTOR);

        assertThat(mentor.get("/emergencies").statusCode()).isEqualTo(404);
        assertThat(mentor.get("/emergencies/" + WAITS).statusCode()).isEqualTo(404);
        assertThat(mentor.get("/").body()).doesNotContain("href=\"/emergencies\"");
    }

    @Test
    void aSecondPersonReadsWhyAndJudges() {
        var browser = Browser.of(Person.DIRECTOR);
        assertThat(browser.get("/emergencies/" + WAITS).body()).contains(REASON, "Was het nodig om te kijken?");

        var answer = browser.submit("/emergencies/" + WAITS, "/emergencies/" + WAITS, JUDGED);

        assertThat(answer.uri().getPath()).isEqualTo("/emergencies");
        assertThat(answer.body()).contains("Uw oordeel is opgeslagen");
        assertThat(posted())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .isEqualTo("{\"justified\":false,\"explanation\":\"Er was geen gevaar meer toen.\"}"));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var answer = Browser.of(Person.DIRECTOR)
                .submit("/emergencies/" + WAITS, "/emergencies/" + WAITS, "explanation=" + encoded("Te kort"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#justified\"", "href=\"#explanation\"", "Kies of het nodig was", "Te kort</textarea>")
                .contains("id=\"justified\"", "id=\"explanation\"");
        assertThat(posted()).isEmpty();
    }

    @Test
    void whatWasJudgedIsReadAndNotJudgedAgain() {
        var browser = Browser.of(Person.DIRECTOR);

        assertThat(browser.get("/emergencies/" + DONE).body())
                .contains("Het was niet nodig", "Er was geen gevaar meer.")
                .doesNotContain("<textarea");
        assertThat(browser.submit("/emergencies/" + DONE, "/emergencies/" + DONE, JUDGED)
                        .uri()
                        .getPath())
                .isEqualTo("/emergencies/" + DONE);
    }

    @Test
    void whoLookedDoesNotJudge() {
        var browser = Browser.of(Person.ADMINISTRATOR_ELSEWHERE);

        assertThat(browser.get("/emergencies/" + OWN).body())
                .contains("Dit was u zelf")
                .doesNotContain("<textarea");
        assertThat(browser.submit("/emergencies/" + OWN, "/emergencies/" + OWN, JUDGED)
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, "/emergencies/" + WAITS})
    void aFormThatIsNotOursChangesNothing(String path) {
        for (var person : List.of(Person.STRANGER, Person.DIRECTOR)) {
            assertThat(Browser.of(person).post(path, "reason=x&" + JUDGED).statusCode())
                    .isEqualTo(403);
        }
        assertThat(posted()).isEmpty();
    }

    private static HttpResponse<String> asks(Browser browser, String reason) {
        return browser.submit(FORM, FORM, "reason=" + encoded(reason));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Asked> posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST"))
                .toList();
    }
}
