package nl.veerkracht.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedOwnSchool;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An absence coordinator says how things are at the own school. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class OwnSchoolPagesIT {
    private static final String CALENDAR = "/school/calendar";
    private static final String FEED = "/school/feed";
    private static final String RULES = "/school/rules";
    private static final String IMPORTS = "/school/imports";
    private static final String QUESTIONS = "/school/questions";
    private static final String REASONS = "/school/reasons";

    private final Browser browser = Browser.of(Person.COORDINATOR);

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().school().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().school().silent(false);
        CannedRegion.services().ownSchool().version("1");
    }

    @Test
    void oneSeesWhatWaits() {
        assertThat(browser.get("/school").body())
                .contains(
                        "2 codes wachten.",
                        "Voeg het volgende schooljaar toe.",
                        "href=\"/school\" aria-current=\"page\"");
        assertThat(browser.get("/school?lang=en").body()).contains("2 codes wait.", "Add the next school year.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"MENTOR", "OFFICER", "PARENT"})
    void forWhoCoordinatesNoAbsenceItIsNotThere(Person person) {
        for (var page : List.of("/school", REASONS, CALENDAR, FEED, RULES, IMPORTS)) {
            assertThat(Browser.of(person).get(page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeAskedForIsNotShownAsEmpty() {
        CannedRegion.services().school().silent(true);

        assertThat(browser.get("/school").body())
                .doesNotContain("Van alle codes is bekend")
                .contains("vk-missing");
        assertThat(browser.get(CALENDAR).statusCode()).isEqualTo(503);
        assertThat(browser.get(REASONS).statusCode()).isEqualTo(503);
    }

    @Test
    void filesAreShownWithHowFarTheyAreAndWhatIsWrong() {
        assertThat(browser.get(IMPORTS).body())
                .contains(
                        "100 regels gelezen: 97 goed, 3 fout.",
                        "nog niet zijn ingeschreven: 2.",
                        "Codes zonder betekenis: 1.",
                        "The file &lt;b&gt; is empty.",
                        "Onbekend",
                        "hx-trigger=\"every 2s\"",
                        "href=\"/school/imports/" + CannedOwnSchool.IMPORT + "/errors\"");
        assertThat(browser.get(IMPORTS + "/" + CannedOwnSchool.IMPORT + "/errors")
                        .body())
                .startsWith("file;line");
        assertThat(CannedRegion.services().school().asked().stream()
                        .filter(asked -> asked.path().contains("/imports"))
                        .map(asked -> asked.header("Accept-Language")))
                .isNotEmpty()
                .containsOnly("nl");
    }

    @Test
    void aFileIsSentAndWithoutOneEverythingThatIsWrongIsSaid() {
        assertThat(browser.upload(IMPORTS, IMPORTS, "file", "").body()).contains("Kies een bestand.", "Kies wat er in");
        assertThat(browser.upload(IMPORTS, IMPORTS, "file", "leerling;datum;code")
                        .body())
                .contains("Kies wat er in het bestand staat.");
        var sent = browser.upload(
                IMPORTS, IMPORTS, "file", "leerling;datum;code", Map.of("kind", "ABSENCE", "trial", "yes"));
        assertThat(sent.body()).contains("Het bestand is binnen en wordt gelezen.");
        assertThat(CannedRegion.services().school().asked())
                .anySatisfy(asked ->
                        assertThat(asked.query()).contains("kind=ABSENCE", "trial=true", "onBadLines=TAKE_GOOD"));
        CannedRegion.services().school().silent(true);
        assertThat(browser.get(IMPORTS).body()).contains("vk-missing");
    }

    @Test
    void oneSeesThatTheSchoolIsSilentAndOfWhichDaysNothingIsKnown() {
        var yesterday = CannedRegion.services().today().minusDays(1);

        assertThat(browser.get("/school").body()).contains("Uw school is te laat");
        assertThat(browser.get(FEED).body())
                .contains(
                        "<strong>Uw school is te laat",
                        "value=\"09:30\"",
                        "<li class=\"vk-item\"><time datetime=\"" + yesterday);
        assertThat(browser.get(FEED + "?lang=en").body()).contains("Your school is late", "School days without data");
    }

    @Test
    void oneSaysByWhatTimeTheSchoolWillHaveSpoken() {
        var answer = browser.submit(FEED, FEED, "version=%221%22&expectedBy=08:45");

        assertThat(answer.uri().toString()).endsWith(FEED + "?done=saved");
        assertThat(sent("PUT", "feed")).containsExactly("""
                {"expectedBy":"08:45"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half+negen", "24:00", "8:45"})
    void whatIsNoTimeIsNotSentAndStaysAsItWasTyped(String typed) {
        var answer = browser.submit(FEED, FEED, "version=%221%22&expectedBy=" + typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Vul een tijd in, bijvoorbeeld 10:00.", "value=\"" + typed.replace('+', ' ') + "\"");
        assertThat(sent("PUT", "feed")).isEmpty();
    }

    @Test
    void aTimeThatSomebodyElseChangedMeanwhileIsNotUndone() {
        CannedRegion.services().ownSchool().version("2");

        var answer = browser.submit(FEED, FEED, "version=%221%22&expectedBy=08:45");

        assertThat(answer.uri().toString()).endsWith("?done=changed_meanwhile");
    }

    @Test
    void aCodeThatWaitsIsExplained() {
        assertThat(browser.get(REASONS).body())
                .contains("&lt;b&gt;X&lt;/b&gt;", "3 keer verzuim van 2 leerlingen telt nog niet mee.")
                .contains("<option value=\"SICK\" selected>Ziek</option>")
                .doesNotContain("<b>X</b>");

        var answer = browser.submit(REASONS, REASONS, "code=Y&meaning=TRUANCY");

        assertThat(answer.uri().toString()).endsWith(REASONS + "?done=saved");
        assertThat(sent("POST", "reason-mappings")).containsExactly("""
                {"mappings":[{"code":"Y","category":"TRUANCY"}]}""");
        assertThat(browser.get(REASONS + "?done=saved").body()).contains("Dit is opgeslagen.");
    }

    @Test
    void oneSaysOfWhomTheRosterLacksWhetherTheyAreHere() {
        var answers = QUESTIONS + "/" + CannedOwnSchool.QUESTION + "/answers";
        assertThat(browser.get("/school").body()).contains("Eén leerling ontbreekt in de lijst van uw school.");
        assertThat(browser.get(QUESTIONS).body()).contains("Sam de Vries is van school", "action=\"" + answers + "\"");

        assertThat(browser.submit(QUESTIONS, answers, "answer=STILL_HERE").body())
                .contains("Dit is opgeslagen.");
        assertThat(browser.submit(QUESTIONS, answers, "answer=LEFT&lastDay=2026-11-20")
                        .body())
                .contains("Dit is opgeslagen.");
        assertThat(sent("POST", "roster-questions/" + CannedOwnSchool.QUESTION + "/answers"))
                .containsExactly(
                        "{\"answer\":\"STILL_HERE\",\"lastDay\":null}",
                        "{\"answer\":\"LEFT\",\"lastDay\":\"2026-11-20\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "answer=LEFT&lastDay=, 400, Vul de laatste schooldag in",
        "answer=LEFT&lastDay=2020-01-01, 400, Vul de laatste schooldag in",
        "answer=LEFT&lastDay=2026-11-01, 409, Iemand anders heeft deze vraag al beantwoord."
    })
    void whatIsNoAnswerIsSaidByTheFieldAndStaysAsItWasTyped(String form, int status, String said) {
        var answer = browser.submit(QUESTIONS, QUESTIONS + "/" + CannedOwnSchool.QUESTION + "/answers", form);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(said, "href=\"#lastDay-" + CannedOwnSchool.QUESTION + "\"")
                .contains("value=\"" + form.substring("answer=LEFT&lastDay=".length()) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=Y&meaning=", "code=Y&meaning=ILL", "code=&meaning=SICK", "meaning=SICK"})
    void withoutAMeaningNothingIsSent(String form) {
        var answer = browser.submit(REASONS, REASONS, form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sent("POST", "reason-mappings")).isEmpty();
    }

    @Test
    void theCalendarIsShownWithItsYearInAPicture() {
        assertThat(browser.get(CALENDAR).body())
                .contains("Herfstvakantie", "Het schooljaar in beeld", "name=\"version\" value=\"&quot;1&quot;\"");
    }

    @Test
    void daysWithoutLessonsAreAddedAndTakenAway() {
        var day = CannedRegion.services().today().plusDays(10);

        browser.submit(CALENDAR, CALENDAR + "/closed-days", "version=%221%22&from=" + day + "&to=&name=Studiedag");
        browser.submit(CALENDAR, CALENDAR + "/years", "version=%221%22&firstDay=2029-08-27&lastDay=2030-07-05");
        var sent = sent("PUT", "calendar");

        assertThat(sent.get(0)).contains("Herfstvakantie", "\"from\":\"" + day + "\",\"to\":\"" + day + "\"");
        assertThat(sent.get(1)).contains("2029-08-27");
    }

    @Test
    void withASchoolYearGoItsDays() {
        var first = CannedRegion.services().today().minusDays(90);

        browser.submit(CALENDAR, CALENDAR + "/years/removal", "version=%221%22&firstDay=" + first);

        assertThat(sent("PUT", "calendar")).containsExactly("""
                {"schoolYears":[],"closedDays":[]}""");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotUndone() {
        CannedRegion.services().ownSchool().version("2");

        var answer = browser.submit(
                CALENDAR, CALENDAR + "/closed-days/removal", "version=%221%22&from=2026-01-01&to=2026-01-01&name=x");

        assertThat(answer.uri().toString()).endsWith("?done=changed_meanwhile");
        assertThat(sent("PUT", "calendar")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    closed-days | from=&to=&name=             | Vul een dag in
                    closed-days | from=2026-02-30&name=x      | Vul een dag in
                    closed-days | from=1999-01-01&name=x      | vallen buiten alle schooljaren
                    closed-days | from=2026-12-02&to=2026-12-01&name=x | mag niet vóór de eerste
                    years       | firstDay=2027-08-30&lastDay=2027-08-01 | mag niet vóór de eerste
                    years       | firstDay=2027-08-30&lastDay=2029-08-01 | hooguit 400 dagen
                    years       | firstDay=&lastDay=          | Vul een dag in
                    """)
    void whatIsWrongIsSaidAndNothingIsSent(String form, String typed, String said) {
        var answer = browser.submit(CALENDAR, CALENDAR + "/" + form, "version=%221%22&" + typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, "id=\"errors\"");
        assertThat(sent("PUT", "calendar")).isEmpty();
    }

    @Test
    void aFileIsShownFirstAndTakenThen() {
        var shown = browser.upload(CALENDAR, CALENDAR + "/file", "file", "BEGIN:VCALENDAR");

        assertThat(shown.body())
                .contains(
                        "Er is nog niets veranderd.",
                        "Kerstvakantie",
                        "Dit staat er dan niet meer in",
                        "Herfstvakantie")
                .contains("Rapport &lt;b&gt;", "Dit is geen hele dag.", "Zonder naam", "Dit begrijpen we niet.")
                .contains("name=\"calendar\" value=\"{&quot;schoolYears&quot;");
        assertThat(sent("PUT", "calendar")).isEmpty();

        browser.submit(
                CALENDAR,
                CALENDAR + "/file/taking",
                "version=%221%22&calendar=%7B%22schoolYears%22%3A%5B%5D%2C%22closedDays%22%3A%5B%5D%7D");

        assertThat(sent("PUT", "calendar")).hasSize(1);
    }

    @Test
    void whatIsNoCalendarIsRefusedInWords() {
        var answer = browser.upload(CALENDAR, CALENDAR + "/file", "file", "pupil;from");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit is geen agendabestand");
        assertThat(browser.upload(CALENDAR, CALENDAR + "/file", "file", "").body())
                .contains("Kies een bestand.");
    }

    @Test
    void rulesAreSaidInSentences() {
        assertThat(browser.get(RULES).body())
                .contains("Bij 4 keer ziek of vaker in de laatste 12 schoolweken. Daarna begint het tellen opnieuw.")
                .contains("Bij 7 schooldagen ziek of meer aan één stuk. Eén keer per ziekteperiode.")
                .contains("Bij 3 keer ziek of vaker", "Niet laten ingaan")
                .contains("deel van de dag telt mee.", "deel van de dag telt niet mee.")
                .containsOnlyOnce("Na een signaal wordt meteen");
        assertThat(browser.get(RULES + "?lang=en").body())
                .contains("At 4 times ill or more in the last 12 school weeks.");
    }

    @Test
    void oneSeesWhatRulesWouldHaveChangedBeforeTheyAreSet() {
        var day = CannedRegion.services().today().plusDays(9);
        var typed =
                "version=%221%22&used=FREQUENT&comparison=MORE_THAN&number=5&weeks=10&rearm=EVERY_FURTHER&partOfDay=counts&referral=atOnce&from="
                        + day;

        var tried = browser.submit(RULES, RULES, typed + "&action=try");

        assertThat(tried.body())
                .contains("Voor 5 leerlingen was het anders gegaan.", "<td>9</td><td>13</td><td>1</td><td>5</td>")
                .contains("name=\"number\" value=\"5\"", "value=\"set\"");
        assertThat(sent("PUT", "signal-rules/VO")).isEmpty();

        var set = browser.submit(RULES, RULES, typed + "&action=set");

        assertThat(set.uri().toString()).endsWith("?done=saved");
        assertThat(sent("PUT", "signal-rules/VO"))
                .containsExactly(
                        "{\"from\":\"" + day + "\",\"rules\":[{\"kind\":\"FREQUENT\",\"criteria\":[{\"measure\":"
                                + "\"EPISODES\",\"comparison\":\"MORE_THAN\",\"number\":5}],\"window\":{\"span\":\"SCHOOL_WEEKS\","
                                + "\"weeks\":10},\"rearm\":\"EVERY_FURTHER\"}],\"partOfDayCounts\":true,\"automaticReferral\":true}");
    }

    @Test
    void aRuleThatWasNotUsedCanBeChosenAsWell() {
        assertThat(browser.get(RULES).body())
                .containsPattern("id=\"used-FREQUENT\" checked")
                .containsPattern("id=\"used-EXTENSIVE\">");
        var day = CannedRegion.services().today().plusDays(9);

        browser.submit(
                RULES,
                RULES,
                "version=%221%22&used=EXTENSIVE&comparison=AT_LEAST&comparison=AT_LEAST&number=&number=12&weeks="
                        + "&rearm=RESET&rearm=ONCE_PER_YEAR&action=set&from=" + day);

        assertThat(sent("PUT", "signal-rules/VO"))
                .containsExactly(
                        "{\"from\":\"" + day + "\",\"rules\":[{\"kind\":\"EXTENSIVE\",\"criteria\":[{\"measure\":"
                                + "\"SICK_DAYS\",\"comparison\":\"AT_LEAST\",\"number\":12}],\"window\":{\"span\":\"SCHOOL_YEAR\","
                                + "\"weeks\":0},\"rearm\":\"ONCE_PER_YEAR\"}],\"partOfDayCounts\":false,\"automaticReferral\":false}");
    }

    @Test
    void rulesThatAreToComeAreTakenBack() {
        browser.submit(RULES, RULES + "/removal", "from=2026-12-20");

        assertThat(sent("DELETE", "signal-rules/VO/2026-12-20")).hasSize(1);
    }

    @Test
    void rulesMadeOnWhatSomebodyElseChangedAreNotSet() {
        CannedRegion.services().ownSchool().version("2");
        var day = CannedRegion.services().today().plusDays(9);

        var answer = browser.submit(
                RULES,
                RULES,
                "version=%221%22&used=FREQUENT&comparison=AT_LEAST&number=5&weeks=10&rearm=RESET&action=set&from="
                        + day);

        assertThat(answer.uri().toString()).endsWith("?done=changed_meanwhile");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    number=0&weeks=12&from=2099-01-01   | van 1 tot en met 200
                    number=-1&weeks=12&from=2099-01-01  | van 1 tot en met 200
                    number=3&weeks=53&from=2099-01-01   | van 1 tot en met 52
                    number=3&weeks=12&from=2020-01-01   | een dag in na vandaag
                    number=3&weeks=12&from=             | een dag in na vandaag
                    """)
    void whatIsNoRuleIsSaid(String typed, String said) {
        var answer = browser.submit(
                RULES, RULES, "version=%221%22&used=FREQUENT&comparison=AT_LEAST&rearm=RESET&action=set&" + typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, "id=\"errors\"");
        assertThat(sent("PUT", "signal-rules/VO")).isEmpty();
    }

    private static List<String> sent(String method, String path) {
        return CannedRegion.services().school().asked().stream()
                .filter(asked -> asked.method().equals(method) && asked.path().equals("/v1/schools/99DA00/" + path))
                .map(asked -> asked.body())
                .toList();
    }
}
