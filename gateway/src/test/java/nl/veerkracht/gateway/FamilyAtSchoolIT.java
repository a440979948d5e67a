package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedFamily.CODE;
import static nl.veerkracht.gateway.canned.CannedFamily.FATHER;
import static nl.veerkracht.gateway.canned.CannedFamily.PUPIL;
import static nl.veerkracht.gateway.canned.CannedFamily.consent;
import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What the school and others who help see of a family, add to it and ask of it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class FamilyAtSchoolIT {
    private static final String PAGE = "/young-people/" + SAM;
    private static final String ADD = PAGE + "/relatives/new";
    private static final String ASK = PAGE + "/consents/new";
    private static final String RENEW = PAGE + "/consents/" + consent(2) + "/renewal";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @BeforeEach
    void nobodyAskedAnything() {
        CannedRegion.services().cases().forget();
    }

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void theSchoolSeesWhoIsKnownAndHowFarTheirAccountsAre() {
        var body = Browser.of(Person.MENTOR).get(PAGE).body();

        assertThat(body)
                .contains("Gezin", "Leerling", "Ouder (moeder)", "met gezag", "zonder gezag", "Heeft een account")
                .contains("De code is geldig tot en met", "De code was geldig tot en met")
                .contains("aria-label=\"Nieuwe code: Ouder (vader)\"", "href=\"" + ADD + "\"")
                .contains("Toestemming", "Wacht op antwoord", "de leerling, een ouder (moeder)", "href=\"" + ASK + "\"")
                .doesNotContain("Nieuwe code: Leerling", CODE);
    }

    @Test
    void othersWhoTakePartSeeNoFamilyAndCanAskForConsent() {
        var body = Browser.of(Person.OFFICER).get(PAGE).body();

        assertThat(body).contains("Er is nog geen toestemming gevraagd", ASK).doesNotContain("Gezin", "Nieuwe code");
    }

    @Test
    void whoIsAddedGetsACodeThatIsShownThisOnce() {
        var browser = Browser.of(Person.MENTOR);

        var answer = add(browser, "who=PARENT_WITH_CUSTODY&label=oma");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(CODE, "Voor: Ouder (oma)", "U ziet de code alleen nu");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.uri().toString()).doesNotContain(CODE);
        assertThat(browser.cookies().getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getValue().contains(CODE));
        assertThat(browser.get(PAGE).body()).doesNotContain(CODE);
        assertThat(asked("/relatives").body())
                .isEqualTo("{\"relation\":\"PARENT\",\"custody\":true,\"label\":\"oma\"}");
    }

    @Test
    void aFormThatWasMadeBeforeTheFamilyChangedAddsNobody() {
        var answer = Browser.of(Person.MENTOR)
                .submit(ADD, PAGE + "/relatives", "seen=before&who=PARENT_WITH_CUSTODY&label=oma");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=changed");
        assertThat(answer.body()).contains("er is niemand toegevoegd");
        assertThat(posted()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var label = "een heel lange naam die hier niet hoort te staan";

        var answer = add(Browser.of(Person.MENTOR), "label=" + label.replace(' ', '+'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#who\"", "href=\"#label\"", "Kies wie u toevoegt", "Schrijf hooguit 40 tekens", label)
                .contains("id=\"who\"", "id=\"label\"");
        assertThat(posted()).isEmpty();
    }

    @Test
    void thePupilIsAddedOnce() {
        assertThat(Browser.of(Person.MENTOR).get(ADD).body())
                .contains("value=\"PARENT_WITH_CUSTODY\"", "value=\"PARENT_WITHOUT_CUSTODY\"")
                .doesNotContain("value=\"PUPIL\"");
    }

    @Test
    void whoLostTheCodeGetsANewOne() {
        var answer = Browser.of(Person.MENTOR).submit(PAGE, PAGE + "/relatives/" + FATHER + "/code", "");

        assertThat(answer.body()).contains(CODE, "Voor: Ouder (vader)");
        assertThat(asked(FATHER + "/code").path()).contains("/relatives/");
    }

    @Test
    void whoHasAnAccountNeedsNoCode() {
        var answer = Browser.of(Person.MENTOR).submit(PAGE, PAGE + "/relatives/" + PUPIL + "/code", "");

        assertThat(answer.body()).contains("Deze persoon heeft al een account").doesNotContain(CODE);
    }

    @Test
    void theFamilyIsAskedForWhatConsentCanOpen() {
        var browser = Browser.of(Person.MENTOR);
        var last = LocalDate.now(BusinessClock.ZONE).plusMonths(6);

        assertThat(browser.get(ASK).body())
                .contains("het advies van de jeugdarts", "value=\"" + last + "\"")
                .doesNotContain("medische gegevens");
        var answer = browser.submit(ASK, PAGE + "/consents", "what=ADVICE&purpose=RETURN_TO_SCHOOL&last=" + last);

        assertThat(answer.body()).contains("De vraag staat klaar voor het gezin");
        assertThat(asked("/consents").body())
                .contains("\"class\":\"ADVICE\"", "\"purpose\":\"RETURN_TO_SCHOOL\"", "\"kind\":\"SCHOOL\"")
                .contains("\"identifier\":\"99DA00\"", "\"until\":\"" + last.plusDays(1) + "\"");
    }

    @Test
    void aQuestionWithMistakesKeepsWhatWasFilledIn() {
        var answer = Browser.of(Person.MENTOR)
                .submit(ASK, PAGE + "/consents", "what=MEDICAL&purpose=HEALTH&last=2001-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#what\"", "href=\"#last\"", "Kies wat u wilt zien", "value=\"2001-01-01\"")
                .doesNotContain("href=\"#purpose\"");
        assertThat(posted()).isEmpty();
    }

    @Test
    void withoutAnyoneWhoDecidesTheSchoolIsToldWhatToDoFirst() {
        var last = LocalDate.now(BusinessClock.ZONE).plusMonths(1);

        var answer =
                Browser.of(Person.MENTOR).submit(ASK, PAGE + "/consents", "what=ADVICE&purpose=SUPPORT&last=" + last);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Er is nog niemand die mag beslissen", "value=\"" + last + "\"");
    }

    @Test
    void whatEndsIsAskedAnew() {
        var browser = Browser.of(Person.MENTOR);
        var last = LocalDate.now(BusinessClock.ZONE).plusMonths(8);

        assertThat(browser.get(PAGE).body()).contains("Eindigt na", "href=\"" + RENEW + "\"", "Stopt eerder");
        assertThat(browser.get(RENEW).body())
                .contains("Mag de hulpverlener van de jeugdhulp dit zien", "op welke dagen de leerling er niet was");
        var answer = browser.submit(RENEW, RENEW, "last=" + last);

        assertThat(answer.body()).contains("De vraag staat klaar voor het gezin");
        assertThat(browser.post(RENEW, "last=" + last).statusCode()).isEqualTo(403);
        assertThat(asked("/renewal").body()).isEqualTo("{\"until\":\"" + last.plusDays(1) + "\"}");
    }

    @Test
    void aDayThatDoesNotFitIsSaidBesideTheFieldAndKept() {
        var answer = Browser.of(Person.MENTOR).submit(RENEW, RENEW, "last=2001-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#last\"", "id=\"last-error\"", "hooguit een jaar daarna", "value=\"2001-01-01\"");
        assertThat(posted()).isEmpty();
    }

    @Test
    void whatWasNotGivenIsNotAskedAnew() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get(PAGE + "/consents/" + consent(1) + "/renewal").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(PAGE + "/consents/" + consent(5) + "/renewal").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(Person.OFFICER).get(RENEW).statusCode()).isEqualTo(404);
    }

    @Test
    void beforeABirthdayTheSchoolReadsWhatThereIsToDo() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains(
                        "Verjaardag op komst",
                        "Wordt de leerling 12?",
                        "Wordt de leerling 16?",
                        "Wordt de leerling 18?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relatives", "/relatives/" + FATHER + "/code", "/consents"})
    void aFormThatIsNotOursChangesNothing(String form) {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.post(PAGE + form, "who=PUPIL&what=ADVICE").statusCode())
                .isEqualTo(403);
        assertThat(posted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relatives", "/relatives/" + FATHER + "/code", "/consents"})
    void whoSignsInAgainHalfWayIsBackOnThePage(String form) {
        assertThat(Browser.of(Person.MENTOR).get(PAGE + form).uri().getPath()).isEqualTo(PAGE);
    }

    @Test
    void onlyTheSchoolAdds() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.get(ADD).statusCode()).isEqualTo(404);
        assertThat(officer.submit(PAGE, PAGE + "/relatives", "who=PUPIL").statusCode())
                .isEqualTo(404);
        assertThat(officer.submit(PAGE, PAGE + "/relatives/" + FATHER + "/code", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(posted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relatives/new", "/consents/new"})
    void aboutWhomOneMayNotKnowThereIsNoForm(String form) {
        assertThat(Browser.of(Person.STRANGER).get(PAGE + form).statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.MENTOR)
                        .get("/young-people/" + HIDDEN + form)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoWasAddedByMistakeIsTakenOut() {
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(PAGE).body()).contains("aria-label=\"Uit het gezin halen: Ouder (vader)\"");

        var answer = browser.submit(PAGE, PAGE + "/relatives/" + FATHER + "/removal", "");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=taken_out");
        assertThat(answer.body()).contains("hoort niet meer bij het gezin", "Voeg de persoon dan opnieuw toe");
        assertThat(sent("DELETE").path()).endsWith("/relatives/" + FATHER);
    }

    @Test
    void takenOutTwiceIsTakenOutOnce() {
        var nobody = "0b6f2a52-94c5-4d0e-8a5e-00000000fa99";

        var answer = Browser.of(Person.MENTOR).submit(PAGE, PAGE + "/relatives/" + nobody + "/removal", "");

        assertThat(answer.body()).contains("hoort niet meer bij het gezin");
        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(each -> each.method().equals("DELETE"));
    }

    @Test
    void whatWasToldOfAParentCanBePutRight() {
        var form = PAGE + "/relatives/" + FATHER + "/correction";
        var browser = Browser.of(Person.MENTOR);
        assertThat(browser.get(form).body())
                .contains(
                        "Verbeteren: Ouder (vader)",
                        "value=\"vader\"",
                        "value=\"PARENT_WITH_CUSTODY\" id=\"who\" checked")
                .doesNotContain("value=\"PUPIL\"");

        var answer = browser.submit(form, form, "who=PARENT_WITHOUT_CUSTODY&label=stiefvader");

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=corrected");
        assertThat(sent("PUT").body()).isEqualTo("{\"custody\":false,\"label\":\"stiefvader\"}");
    }

    @Test
    void whatIsWrongWithACorrectionIsToldAndThePupilHasNone() {
        var form = PAGE + "/relatives/" + FATHER + "/correction";

        var answer = Browser.of(Person.MENTOR).submit(form, form, "label=" + "x".repeat(41));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#who\"", "href=\"#label\"");
        assertThat(Browser.of(Person.MENTOR)
                        .get(PAGE + "/relatives/" + PUPIL + "/correction")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyTheSchoolPutsAFamilyRight() {
        var officer = Browser.of(Person.OFFICER);

        assertThat(officer.submit(PAGE, PAGE + "/relatives/" + FATHER + "/removal", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get(PAGE + "/relatives/" + FATHER + "/correction").statusCode())
                .isEqualTo(404);
        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(each -> each.method().equals("DELETE"));
    }

    private static Asked sent(String method) {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> add(Browser browser, String fields) {
        var seen = SEEN.matcher(browser.get(ADD).body());
        assertThat(seen.find()).isTrue();
        return browser.submit(ADD, PAGE + "/relatives", "seen=" + seen.group(1) + "&" + fields);
    }

    private static List<Asked> posted() {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST"))
                .toList();
    }

    private static Asked asked(String end) {
        return posted().stream()
                .filter(each -> each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
