package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedMeetings.HELD;
import static nl.veerkracht.gateway.canned.CannedMeetings.OFF;
import static nl.veerkracht.gateway.canned.CannedMeetings.PLANNED;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedParticipants;
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

/** The meetings about a young person: planned, talked about, recorded, and agreed with or not. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class MeetingPagesIT {
    private static final String LIST = "/young-people/" + SAM + "/meetings";
    private static final String NEW = LIST + "/new";
    private static final String AHEAD = LIST + "/" + PLANNED;
    private static final String MINUTES = AHEAD + "/minutes";
    private static final String PAST = LIST + "/" + HELD;
    private static final String OF_FAMILY = "/family/" + SAM + "/meetings";
    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

    @BeforeEach
    void nothingWasAsked() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().meetings().isHidden(false);
        CannedRegion.services().cases().silent(false);
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTOR", "DIRECTOR", "OFFICER"})
    void whoHelpsSeesWhatIsPlannedAndHeld(Person person) {
        var body = Browser.of(person).get(LIST).body();

        assertThat(body)
                .contains("Overleg op ", "om 14:30 uur", "Gepland", "Gehouden", "Op school")
                .contains("href=\"" + AHEAD + "\"", "href=\"" + PAST + "\"", "href=\"" + NEW + "\"")
                .contains("<title>Overleg – Veerkracht</title>");
    }

    @Test
    void thePageOfTheYoungPersonAndOfTheFamilyLeadThere() {
        assertThat(Browser.of(Person.MENTOR).get("/young-people/" + SAM).body()).contains("href=\"" + LIST + "\"");
        assertThat(Browser.of(Person.PUPIL).get("/family/" + SAM).body()).contains("href=\"" + OF_FAMILY + "\"");
    }

    @Test
    void aheadOfItThereIsWhatToTalkAbout() {
        var body = Browser.of(Person.MENTOR).get(AHEAD).body();

        assertThat(body)
                .contains("Op school &lt;kamer 3&gt;", "Leerling", "Ouder", "GGD Voorbeeldstad")
                .contains("Om over te praten", "Er is een overleg geweest.", "Een rustige plek zoeken", "Gedaan")
                .contains("Er is meer gebeurd", "Wat er nog te doen is", "href=\"" + MINUTES + "\"")
                .doesNotContain("Ik ben het eens");
    }

    @Test
    void afterItEveryoneReadsWhatWasAgreedAndWhoDoesNotAgree() {
        var body = Browser.of(Person.MENTOR).get(PAST).body();

        assertThat(body)
                .contains("Een rustige plek zoeken", "Om acht uur opstaan", "Moeder moest werken.")
                .contains(
                        "Eens",
                        "Nog niets gezegd",
                        "Niet eens",
                        "Niet mee eens: Ik was er niet bij",
                        "(eigen antwoord)")
                .contains("Ik ben het eens", "Ik ben het niet eens", "href=\"" + PAST + "/summary\"")
                .doesNotContain("Om over te praten", "/minutes\"");
    }

    @Test
    void itIsMovedOrCalledOffWithAReason() {
        var changes = AHEAD + "/changes";
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(AHEAD).body()).contains("href=\"" + changes + "\"");
        assertThat(browser.get(changes).body()).contains("value=\"" + TODAY.plusDays(7) + "\"", "value=\"14:30\"");

        var again = browser.submit(changes, changes, "do=move&day=&time=laat&place=&reason=");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Schrijf op waarom.", "Kies een dag", "Schrijf een tijd");

        var moved = "do=move&time=&place=Online&reason=Ziek&day=" + TODAY.plusDays(8);
        assertThat(browser.submit(changes, changes, moved).body()).contains("Het overleg is verzet.");
        assertThat(browser.submit(changes, changes, "do=off&reason=Ziek").body())
                .contains("Het overleg is afgezegd.");
        assertThat(browser.submit(changes, changes, "do=off&reason=Meanwhile").statusCode())
                .isEqualTo(409);
        assertThat(CannedRegion.services().cases().asked().stream()
                        .filter(asked -> asked.path().endsWith("/changes"))
                        .map(Asked::body))
                .anyMatch(body -> body.contains("\"place\":\"Online\""))
                .anyMatch(body -> body.contains("\"calledOff\":true"));
    }

    @Test
    void whatIsCalledOffSaysSoAndWhy() {
        var body = Browser.of(Person.MENTOR).get(LIST + "/" + OFF).body();

        assertThat(body)
                .contains("Dit overleg gaat niet door. Afgezegd door ", "De arts is &lt;b&gt;ziek&lt;/b&gt;.")
                .doesNotContain("/minutes\"", "/changes\"", "Om over te praten");
        assertThat(Browser.of(Person.MENTOR).get(LIST).body()).contains("Gaat niet door");
        assertThat(Browser.of(Person.OFFICER).get(LIST + "/" + OFF + "/changes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsThereInEnglishToo() {
        assertThat(Browser.of(Person.MENTOR).get(PAST + "?lang=en").body())
                .contains("Who agrees", "Does not agree with: Ik was er niet bij", "I do not agree");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUPIL", "PARENT"})
    void theFamilyReadsAndAnswersAndPlansNothing(Person person) {
        var browser = Browser.of(person);

        assertThat(browser.get(OF_FAMILY).body())
                .contains("Overleggen", "href=\"" + OF_FAMILY + "/" + HELD + "\"")
                .doesNotContain("/meetings/new");
        assertThat(browser.get(OF_FAMILY + "/" + HELD).body())
                .contains("Een rustige plek zoeken", "Ik ben het niet eens", "Samenvatting om te bewaren");
        assertThat(browser.get(OF_FAMILY + "/" + PLANNED).body())
                .contains("Er is een overleg geweest.")
                .doesNotContain("/minutes", "Wat er nog te doen is");
        for (var page : List.of(LIST, NEW, AHEAD, MINUTES, PAST, PAST + "/summary")) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(Browser.of(Person.MENTOR).get(OF_FAMILY).statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyOfTheFamilyDoesNotAgree() {
        var page = OF_FAMILY + "/" + HELD;

        var answer = Browser.of(Person.PARENT)
                .submit(page, page + "/answer", "answer=disagree&objection=" + encoded("Te snel & te veel"));

        assertThat(answer.uri().toString()).endsWith(page + "?done=answered");
        assertThat(answer.body()).contains("Het antwoord is opgeslagen.");
        assertThat(posted()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).endsWith("/meetings/" + HELD + "/answers");
            assertThat(asked.body()).contains("\"agreed\":false", "\"objection\":\"Te snel & te veel\"");
        });
    }

    @Test
    void whoAgreesNeedsNoWords() {
        var browser = Browser.of(Person.MENTOR);

        var answer = browser.submit(PAST, PAST + "/answer", "answer=agree&objection=");

        assertThat(answer.uri().toString()).endsWith(PAST + "?done=answered");
        assertThat(posted())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"agreed\":true"));
        assertThat(browser.get(PAST + "/answer").uri().toString()).endsWith(PAST);
    }

    @Test
    void whoDoesNotAgreeSaysWithWhat() {
        var browser = Browser.of(Person.MENTOR);

        var empty = browser.submit(PAST, PAST + "/answer", "answer=disagree&objection=");
        var late = browser.submit(PAST, PAST + "/answer", "answer=disagree&objection=Meanwhile");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("href=\"#objection\"", "id=\"objection-error\"");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(">Meanwhile</textarea>");
    }

    @Test
    void aMeetingIsPlannedOnceWithTheYoungPersonAndTheParents() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(NEW).body())
                .contains("value=\"PUPIL\" id=\"invited\" checked", "value=\"PARENT\" id=\"invited-1\" checked")
                .contains("value=\"" + CannedParticipants.PHYSICIAN + "\"")
                .doesNotContain(CannedParticipants.SCHOOL, CannedParticipants.LEFT, CannedParticipants.CONSORTIUM);

        var answer = browser.submit(
                NEW,
                NEW,
                "request=" + SAM + "&day=" + TODAY.plusDays(7) + "&time=14:30&place=" + encoded("Op school")
                        + "&invited=PUPIL&invited=PARENT&invited=" + CannedParticipants.PHYSICIAN + "&notInvited=");

        assertThat(answer.uri().toString()).endsWith(AHEAD + "?done=planned");
        assertThat(posted()).singleElement().satisfies(asked -> {
            assertThat(asked.header("Idempotency-Key")).isEqualTo(SAM);
            assertThat(asked.body())
                    .contains("\"participations\":[\"" + CannedParticipants.PHYSICIAN + "\"]", "\"pupil\":true")
                    .contains("\"parents\":true", "\"time\":\"14:30\"", "\"place\":\"Op school\"");
        });
    }

    @Test
    void whatIsWrongWithAMeetingIsSaidAndStays() {
        var browser = Browser.of(Person.MENTOR);

        var wrong = browser.submit(NEW, NEW, "day=2020-01-01&time=25:00&place=Thuis&notInvited=");
        var refused = browser.submit(
                NEW, NEW, "day=" + TODAY.plusDays(7) + "&place=Nobody&invited=PUPIL&invited=PARENT&notInvited=");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("href=\"#day\"", "href=\"#time\"", "href=\"#invited\"", "href=\"#notInvited\"")
                .contains("value=\"Thuis\"", "value=\"25:00\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Nobody\"", "href=\"#invited\"");
        assertThat(posted()).hasSize(1);
    }

    @Test
    void whatWasAgreedIsTypedOnce() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(MINUTES).body())
                .contains("value=\"FAMILY PUPIL\"", "value=\"GGD 00000009900000001000\"", "Afspraak 3")
                .contains("Mentor · De Klim");

        var answer = browser.submit(MINUTES, MINUTES, minutes("Bellen", "save"));

        assertThat(answer.uri().toString()).endsWith(AHEAD + "?done=recorded");
        assertThat(answer.body()).contains("Het overleg is vastgelegd.");
        assertThat(posted()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).endsWith("/meetings/" + PLANNED + "/minutes");
            assertThat(asked.header("Idempotency-Key")).isEqualTo(SAM);
            assertThat(asked.body())
                    .contains("\"what\":\"Bellen\"", "\"ownerKind\":\"GGD\"", "\"ownerRole\":\"youth-physician\"")
                    .contains("{\"kind\":\"FAMILY\",\"identifier\":\"PUPIL\"}", "\"heldOn\":\"" + TODAY + "\"");
        });
    }

    @Test
    void oneAgreementMoreWorksWithoutScriptsAndKeepsWhatWasTyped() {
        var body = Browser.of(Person.MENTOR)
                .submit(MINUTES, MINUTES, minutes("Bellen", "more"))
                .body();

        assertThat(body)
                .contains(">Bellen</textarea>", "id=\"what-3\"", "value=\"FAMILY PUPIL\" id=\"present-2\" checked");
        assertThat(posted()).isEmpty();
    }

    @Test
    void whatIsWrongWithMinutesIsSaidAndStays() {
        var browser = Browser.of(Person.MENTOR);

        var wrong = browser.submit(
                MINUTES,
                MINUTES,
                "heldOn=" + TODAY.plusDays(1) + "&what=Bellen&who=BAKERY+1+baker&due=2020-01-01&do=save");
        var refused = browser.submit(MINUTES, MINUTES, minutes("Nobody", "save"));
        var second = browser.submit(MINUTES, MINUTES, minutes("Meanwhile", "save"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains(
                        "href=\"#heldOn\"",
                        "href=\"#present\"",
                        "href=\"#notHeard\"",
                        "href=\"#who-0\"",
                        "href=\"#due-0\"")
                .contains(">Bellen</textarea>", "id=\"who-0-error\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Nobody</textarea>");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains(">Meanwhile</textarea>", "intussen vastgelegd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theSummaryIsOnePageThatTellsWhoDoesWhatByWhen(String language) throws IOException {
        var browser = Browser.of(Person.PARENT);
        browser.get(OF_FAMILY + "?lang=" + language);

        var answer = browser.file(OF_FAMILY + "/" + HELD + "/summary");

        try (var reader = new PdfReader(answer)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Om acht uur opstaan.", "Een rustige plek zoeken.", "Ik was er niet bij.")
                    .contains(language.equals("nl") ? "Wie het er niet mee eens is" : "Who does not agree")
                    .contains(language.equals("nl") ? "Vraag het aan" : "Ask")
                    .doesNotContain("Sam de Vries");
        }
        assertThat(Browser.of(Person.MENTOR).file(PAST + "/summary")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW, MINUTES})
    void aForgedFormChangesNothing(String page) {
        var answer = Browser.of(Person.MENTOR).post(page, "day=2026-12-07&do=save");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(posted()).isEmpty();
    }

    @Test
    void aSilentServiceIsNoEmptyList() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);

        for (var page : List.of(LIST, NEW, AHEAD, MINUTES, PAST + "/summary")) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, NEW, AHEAD, MINUTES, PAST, PAST + "/summary"})
    void whoIsShownNoMeetingIsNotToldThatThereIsOne(String page) {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().meetings().isHidden(true);

        assertThat(browser.get(page).statusCode()).isEqualTo(404);
    }

    private static String minutes(String what, String command) {
        return "request=" + SAM + "&heldOn=" + TODAY + "&present=FAMILY+PUPIL&present=FAMILY+PARENT&notHeard="
                + "&what=" + encoded(what) + "&who=GGD+00000009900000001000+youth-physician&due=" + TODAY.plusDays(9)
                + "&what=&who=&due=&do=" + command;
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
