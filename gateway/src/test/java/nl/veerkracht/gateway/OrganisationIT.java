package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedOrganisation.GONE;
import static nl.veerkracht.gateway.canned.CannedOrganisation.MENTOR;
import static nl.veerkracht.gateway.canned.CannedOrganisation.NEW;
import static nl.veerkracht.gateway.canned.CannedOrganisation.NOBODY;
import static nl.veerkracht.gateway.canned.CannedOrganisation.SELF;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of an organisation's administrator: people, what was changed, and who looked at whom. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class OrganisationIT {
    private static final String HOME = "/organisation";
    private static final String PEOPLE = HOME + "/people";
    private static final String LOG = HOME + "/access-log";

    @BeforeEach
    void nobodyAskedAnything() {
        services().forEach(CannedWeb::forget);
    }

    @AfterEach
    void everybodySpeaksAgain() {
        services().forEach(web -> web.silent(false));
    }

    @Test
    void whoOnlyAdministersBeginsAtTheOrganisation() {
        var page = Browser.of(Person.ADMINISTRATOR).get("/");

        assertThat(page.uri().getPath()).isEqualTo(HOME);
        assertThat(page.body())
                .contains("href=\"" + HOME + "\" aria-current=\"page\"", PEOPLE, PEOPLE + "/changes", LOG)
                .contains("School 99DA00")
                .doesNotContain("href=\"/inbox\"", "Mijn werk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOME,
                PEOPLE,
                PEOPLE + "/new",
                PEOPLE + "/" + MENTOR,
                PEOPLE + "/changes",
                LOG,
                LOG + "/school-service.csv"
            })
    void forAnyoneElseThesePagesAreNotThere(String path) {
        for (var person : List.of(Person.MENTOR, Person.OFFICER, Person.PUPIL)) {
            var answer = Browser.of(person).get(path);

            assertThat(answer.statusCode()).as("%s", person).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("href=\"" + HOME + "\"");
        }
        assertThat(asked("/v1/people")).isEmpty();
    }

    @Test
    void thePeopleAreListedWithWhatTheyMayDo() {
        var body = Browser.of(Person.ADMINISTRATOR).get(PEOPLE).body();

        assertThat(body)
                .contains("Anne de Wit", "anne@klim.example", "Mentor", PEOPLE + "/" + MENTOR, PEOPLE + "/new")
                .contains("Daan Bos", "Kan niet inloggen", "Hanna Kok", "Beheerder")
                .contains("href=\"" + PEOPLE + "?q=&amp;cursor=abc\"");
    }

    @Test
    void somebodyIsLookedForByName() {
        var browser = Browser.of(Person.ADMINISTRATOR);

        assertThat(browser.get(PEOPLE + "?q=zzz%3Cb%3E").body())
                .contains("Niemand gevonden met", "zzz&lt;b&gt;", "Iedereen laten zien");
        assertThat(asked("/v1/people").get(0).query()).contains("q=zzz%3Cb%3E");
    }

    @Test
    void whenThePeopleCannotBeAskedForThePageSaysSo() {
        var browser = Browser.of(Person.ADMINISTRATOR);
        CannedRegion.services().notifications().silent(true);

        assertThat(browser.get(PEOPLE).body())
                .contains("Mensen en rollen kunnen we nu niet laten zien")
                .doesNotContain("Er staat nog niemand in de lijst");
        assertThat(browser.get(PEOPLE + "/changes").body())
                .contains("Wat er is veranderd kunnen we nu niet laten zien");
        assertThat(browser.get(PEOPLE + "/" + MENTOR).statusCode()).isEqualTo(503);
    }

    @Test
    void somebodyIsAdded() {
        var browser = Browser.of(Person.ADMINISTRATOR);

        var answer = browser.submit(
                PEOPLE + "/new",
                PEOPLE,
                "givenName=Noor&familyName=Smit&email=noor%40klim.example&roles=mentor&roles=administrator&staffNumber=M9");

        assertThat(answer.uri().toString()).endsWith(PEOPLE + "/" + NEW + "?done=added");
        assertThat(answer.body()).contains("De e-mail met de link is verstuurd");
        assertThat(asked("POST", "/v1/people").body())
                .isEqualTo("{\"givenName\":\"Noor\",\"familyName\":\"Smit\",\"email\":\"noor@klim.example\","
                        + "\"roles\":[\"mentor\",\"administrator\"],\"staffNumber\":\"M9\"}");
    }

    @Test
    void whoCouldNotBeMailedIsSaidToBe() {
        var answer = Browser.of(Person.ADMINISTRATOR)
                .submit(
                        PEOPLE + "/new",
                        PEOPLE,
                        "givenName=Noor&familyName=Smit&email=unreachable%40klim.example&roles=absence-coordinator");

        assertThat(answer.body()).contains("maar de e-mail is niet verstuurd", "E-mail opnieuw sturen");
    }

    @Test
    void onlyRolesOfASchoolCanBeChosen() {
        assertThat(Browser.of(Person.ADMINISTRATOR).get(PEOPLE + "/new").body())
                .contains("value=\"mentor\"", "value=\"support-coordinator\"", "value=\"administrator\"")
                .doesNotContain("value=\"attendance-officer\"", "value=\"pupil\"", "value=\"parent\"");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var answer = Browser.of(Person.ADMINISTRATOR)
                .submit(PEOPLE + "/new", PEOPLE, "familyName=Smit&email=noor&roles=mentor&roles=pupil");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#givenName\"", "href=\"#email\"", "href=\"#staffNumber\"")
                .contains("Een mentor heeft een medewerkernummer nodig", "value=\"Smit\"", "value=\"noor\"")
                .doesNotContain("href=\"#roles\"", "href=\"#familyName\"");
        assertThat(asked("/v1/people")).isEmpty();
    }

    @Test
    void anAddressThatIsInUseIsSaidToBe() {
        var answer = Browser.of(Person.ADMINISTRATOR)
                .submit(
                        PEOPLE + "/new",
                        PEOPLE,
                        "givenName=Noor&familyName=Smit&email=inuse%40klim.example&roles=absence-coordinator");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Er is al een account met dit e-mailadres", "value=\"inuse@klim.example\"");
    }

    @Test
    void whatSomebodyMayDoIsChanged() {
        var browser = Browser.of(Person.ADMINISTRATOR);
        var page = PEOPLE + "/" + MENTOR;

        assertThat(browser.get(page).body())
                .contains(
                        "Anne de Wit", "value=\"mentor\" id=\"roles\" checked", "value=\"M1\"", LOG + "?user=" + MENTOR)
                .doesNotContain("name=\"email\"");
        var answer = browser.submit(page, page, "givenName=Anne&familyName=de+Wit&roles=support-coordinator");

        assertThat(answer.uri().toString()).endsWith(page + "?done=saved");
        assertThat(answer.body()).contains("Opgeslagen.");
        assertThat(asked("PUT", MENTOR).body()).contains("\"roles\":[\"support-coordinator\"]");
    }

    @Test
    void aChangeThatCannotBeMadeNowKeepsWhatWasTyped() {
        var page = PEOPLE + "/" + MENTOR;

        var wrong = Browser.of(Person.ADMINISTRATOR).submit(page, page, "givenName=&familyName=van+Anders");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"van Anders\"", "href=\"#givenName\"", "href=\"#roles\"");
    }

    @Test
    void oneCannotTakeFromOneselfWhatOneDoesItWith() {
        var page = PEOPLE + "/" + SELF;
        var browser = Browser.of(Person.ADMINISTRATOR);

        assertThat(browser.get(page).body())
                .contains("Dit bent u zelf")
                .doesNotContain("action=\"" + page + "/deactivation\"");
        var answer = browser.submit(page, page, "givenName=Hanna&familyName=Kok&roles=absence-coordinator");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("U kunt uw eigen rol als beheerder niet weghalen");
        assertThat(browser.submit(page, page + "/deactivation", "").body()).contains("het is uw eigen account");
    }

    @ParameterizedTest
    @CsvSource({
        "deactivation, deactivated, Diegene kan nu niet meer inloggen",
        "activation, activated, Diegene kan weer inloggen",
        "invitation, mailed, De e-mail is opnieuw verstuurd"
    })
    void theButtonsDoWhatTheySay(String what, String done, String text) {
        var page = PEOPLE + "/" + MENTOR;
        var browser = Browser.of(Person.ADMINISTRATOR);

        var answer = browser.submit(page, page + "/" + what, "");

        assertThat(answer.uri().toString()).endsWith(page + "?done=" + done);
        assertThat(answer.body()).contains(text);
        assertThat(asked("POST", MENTOR + "/" + what).path()).startsWith("/v1/people/");
        assertThat(browser.get(page + "/" + what).uri().getPath()).isEqualTo(page);
    }

    @Test
    void whoWasDeactivatedCanBeLetInAgain() {
        assertThat(Browser.of(Person.ADMINISTRATOR).get(PEOPLE + "/" + GONE).body())
                .contains("Diegene kan niet inloggen", "action=\"" + PEOPLE + "/" + GONE + "/activation\"")
                .doesNotContain("/deactivation\"", "/invitation\"");
    }

    @Test
    void whoWorksElsewhereIsNobody() {
        var browser = Browser.of(Person.ADMINISTRATOR);

        assertThat(browser.get(PEOPLE + "/" + NOBODY).statusCode()).isEqualTo(404);
        assertThat(browser.get(PEOPLE + "/not-an-id").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/" + MENTOR, "/" + MENTOR + "/deactivation"})
    void aFormThatIsNotOursChangesNothing(String form) {
        var browser = Browser.of(Person.ADMINISTRATOR);

        assertThat(browser.post(PEOPLE + form, "givenName=A&familyName=B&roles=administrator")
                        .statusCode())
                .isEqualTo(403);
        assertThat(asked("/v1/people")).isEmpty();
    }

    @Test
    void whatWasChangedIsToldWithNamesOfTheOwnPeople() {
        assertThat(Browser.of(Person.ADMINISTRATOR).get(PEOPLE + "/changes").body())
                .contains(
                        "Rollen: van Mentor naar Mentor, Beheerder", "Rollen: Mentor", "Door Hanna Kok", "Anne de Wit")
                .contains(NOBODY, "Het is niet zeker of dit is gelukt")
                .doesNotContain("href=\"" + PEOPLE + "/" + NOBODY);
    }

    @Test
    void theLogsOfBothServicesAreOneListNewestFirst() {
        var body = Browser.of(Person.ADMINISTRATOR).get(LOG).body();

        assertThat(body)
                .containsSubsequence(
                        "GET /v1/young-people/{id}",
                        "GET /v1/cases/{caseId}",
                        "GET /v1/signals",
                        "POST /v1/emergencies")
                .contains("Anne de Wit", "Daan Bos", "system-99da00", "een programma", SAM, "niemand gevonden")
                .contains("Medisch: geweigerd", "NEWS: gezien", "Signalen: alleen dat het er is")
                .contains("<code class=\"vk-breaks\">not-for-schools</code>", "om weer naar school te gaan")
                .contains("&amp;cursor=look-4\"")
                .doesNotContain("Sam de Vries");
    }

    @Test
    void whatIsOlderIsAskedOfBothFromTheSamePlace() {
        var body = Browser.of(Person.ADMINISTRATOR)
                .get(LOG + "?from=2026-11-01&to=2026-11-30&show=REFUSED&user=" + MENTOR + "&cursor=look-4")
                .body();

        assertThat(body).contains("GET /v1/young-people/{id}").doesNotContain("GET /v1/cases/{caseId}", "rel=\"next\"");
        for (var service : List.of(
                CannedRegion.services().school(), CannedRegion.services().cases())) {
            assertThat(service.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.query())
                            .contains("from=2026-11-01", "to=2026-11-30", "outcome=REFUSED", "user=" + MENTOR)
                            .contains("cursor=look-4", "limit=50")
                            .doesNotContain("rule=", "action="));
        }
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, rule=break-glass", "READ, action=R", "ADDED, action=C", "CHANGED, action=U"})
    void theListIsNarrowedToWhatTheAuditorWantsToSee(String show, String asked) {
        assertThat(Browser.of(Person.ADMINISTRATOR).get(LOG + "?show=" + show).body())
                .contains("value=\"" + show + "\" selected");

        assertThat(CannedRegion.services().cases().asked().get(0).query()).contains(asked);
    }

    @Test
    void aLogThatIsSilentSaysSoAndTheOtherIsShown() {
        var browser = Browser.of(Person.ADMINISTRATOR);
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(LOG).body())
                .contains("Het log van begeleiding, taken en tijdlijnen kunnen we nu niet laten zien")
                .contains("GET /v1/signals")
                .doesNotContain("Niets gevonden");
    }

    @Test
    void daysThatAreNoneAreSaidToBe() {
        var answer = Browser.of(Person.ADMINISTRATOR).get(LOG + "?from=gisteren&to=2026-13-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#from\"", "href=\"#to\"", "value=\"gisteren\"");
        assertThat(CannedRegion.services().school().asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"school-service, school", "case-service, case"})
    void aLogIsDownloadedWholeWithOneHeading(String service, String log) {
        var answer = Browser.of(Person.ADMINISTRATOR)
                .get(LOG + "/" + service + ".csv?from=2026-11-01&to=2026-11-30&show=REFUSED");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("chain,position\r\n\"first\",\"%1$s\"\r\n\"second\",\"%1$s\"\r\n".formatted(log));
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .contains("attachment", service + "-2026-11-01-2026-11-30.csv");
    }

    @Test
    void aDownloadThatCannotBeHadIsRefused() {
        var browser = Browser.of(Person.ADMINISTRATOR);
        CannedRegion.services().cases().silent(true);

        assertThat(browser.get(LOG + "/case-service.csv").statusCode()).isEqualTo(503);
        assertThat(browser.get(LOG + "/gateway.csv").statusCode()).isEqualTo(404);
        assertThat(browser.get(LOG + "/case-service.csv?from=x").statusCode()).isEqualTo(404);
    }

    @Test
    void allOfItIsThereInEnglishToo() {
        var browser = Browser.of(Person.ADMINISTRATOR);

        assertThat(browser.get(HOME + "?lang=en").body()).contains("<html lang=\"en\"", "People and roles");
        assertThat(browser.get(PEOPLE).body()).contains("Cannot sign in");
        assertThat(browser.get(PEOPLE + "/changes").body()).contains("Roles: from Mentor to Mentor, Administrator");
        assertThat(browser.get(LOG).body()).contains("Medical: refused");
    }

    private static List<CannedWeb> services() {
        var services = CannedRegion.services();
        return List.of(services.school(), services.cases(), services.notifications());
    }

    private static List<Asked> asked(String begin) {
        return CannedRegion.services().notifications().asked().stream()
                .filter(each -> each.path().startsWith(begin))
                .toList();
    }

    private static Asked asked(String method, String end) {
        return asked("/v1/people").stream()
                .filter(each -> each.method().equals(method) && each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
