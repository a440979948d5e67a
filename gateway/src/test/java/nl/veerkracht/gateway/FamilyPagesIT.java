package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedFamily.consent;
import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedFamily;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the young person and the parents. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class FamilyPagesIT {
    private static final String HOME = "/family/" + SAM;
    private static final Pattern SEAL = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void thePupilComesStraightToWhatIsAboutThemAndIsCalledJe() {
        var answer = Browser.of(Person.PUPIL).get("/");

        assertThat(answer.uri().getPath()).isEqualTo(HOME);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.body())
                .contains("Over jou", "Er wordt je iets gevraagd", "jij, een ouder (moeder)", "een ouder (vader)")
                .contains(
                        "Er is een signaal: vaak ziek",
                        "Jeugdarts",
                        "Mentor en coördinatoren",
                        "Gevraagd, nog geen antwoord")
                .contains("Mag de school (mentor en coördinatoren) dit zien: het advies van de jeugdarts")
                .contains("Afgelopen (3)", "Ik trek dit in")
                .doesNotContain("Mijn werk", "Berichten", "uw kind", "Sam de Vries</h1>")
                .containsPattern("<title>Over jou – Veerkracht</title>");
    }

    @Test
    void aParentIsCalledUAndSeesWhoElseDecides() {
        var body = Browser.of(Person.PARENT).get("/family").body();

        assertThat(body)
                .contains("Over uw kind", "Er wordt u iets gevraagd", "u, de leerling", "de andere ouder (vader)")
                .contains("Een ja kunt u later altijd intrekken")
                .doesNotContain("Je hoeft", "Over jou");
    }

    @Test
    void yesAndNoAreButtonsOfTheSameKind() {
        var body = Browser.of(Person.PUPIL).get(HOME).body();

        assertThat(body)
                .containsPattern("primary-action\" type=\"submit\" name=\"agrees\" value=\"yes\"")
                .containsPattern("primary-action\" type=\"submit\" name=\"agrees\" value=\"no\"");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        var body = Browser.of(Person.PARENT).get("/family?lang=en").body();
        var english = Browser.of(Person.PARENT).get(HOME + "?lang=en").body();

        assertThat(body).contains("About your child");
        assertThat(english)
                .contains("<html lang=\"en\"", "You are asked something", "Yes, that is fine", "No, rather not")
                .contains(
                        "you, the pupil",
                        "the other parent (vader)",
                        "There is a signal: often ill",
                        "I take this back");
    }

    @Test
    void theTimelineGoesOnWhereThePageEnds() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();

        assertThat(browser.get(HOME).body()).contains("href=\"" + HOME + "?cursor=abc\"", "data-live");
        assertThat(browser.get(HOME + "?cursor=abc").body()).doesNotContain("?cursor=", "data-live");
        assertThat(CannedRegion.services().cases().asked())
                .anyMatch(each -> each.query().contains("cursor=abc"));
    }

    @Test
    void whoHasSeveralChildrenChooses() {
        var answer = Browser.of(Person.PARENT_OF_TWO).get("/");

        assertThat(answer.uri().getPath()).isEqualTo("/family");
        assertThat(answer.body())
                .contains("Over wie gaat het?", "Kind 1", "Kind 2", "School 99DA00, begeleiding begonnen op")
                .contains("href=\"" + HOME + "\"", "href=\"/family/" + NOOR + "\"");
    }

    @Test
    void whoHasNoCodeYetReadsWhereItComesFrom() {
        var answer = Browser.of(Person.NEW_PARENT).get("/");

        assertThat(answer.uri().getPath()).isEqualTo("/family/code");
        assertThat(answer.body()).contains("Code invullen", "De mentor of coördinator van school geeft u de code");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',              400, Vul de code in
            ABCD-ABCD-ABCD,  422, Deze code werkt niet
            TRY-AGAIN-TODAY, 429, Wacht een uur
            0123456789012345678901234567890123456789X, 400, Deze code werkt niet
            """)
    void aWrongCodeStaysInTheFormWithWhatIsWrong(String code, int status, String text) {
        var answer = Browser.of(Person.NEW_PARENT).submit("/family/code", "/family/code", "code=" + code);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(text, "href=\"#code\"", "aria-invalid=\"true\"", "id=\"code-error\"")
                .contains("value=\"" + code + "\"");
    }

    @Test
    void aCodeThatCannotBeTriedNowStaysInTheForm() {
        var browser = Browser.of(Person.NEW_PARENT);
        var seal = SEAL.matcher(browser.get("/family/code").body());
        assertThat(seal.find()).isTrue();
        CannedRegion.services().cases().silent(true);

        var answer = browser.post("/family/code", "csrf=" + seal.group(1) + "&code=" + CannedFamily.CODE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("De code is niet gebruikt", CannedFamily.CODE);
    }

    @Test
    void theRightCodeOpensThePage() {
        var answer = Browser.of(Person.PARENT).submit("/family/code", "/family/code", "code=" + CannedFamily.CODE);

        assertThat(answer.uri().toString()).endsWith(HOME + "?done=linked").doesNotContain(CannedFamily.CODE);
        assertThat(answer.body()).contains("De code klopt. Vanaf nu leest u hier mee.");
    }

    @Test
    void whoMayNotReadYetIsToldSoAfterTheRightCode() {
        var answer = Browser.of(Person.NEW_PARENT).submit("/family/code", "/family/code", "code=" + CannedFamily.CODE);

        assertThat(answer.body()).contains("De code klopt. Er is nu niets te zien");
    }

    @ParameterizedTest
    @CsvSource({"yes, true, Je hebt ja gezegd", "no, false, Je hebt nee gezegd"})
    void anAnswerIsSentAndThePageSaysSo(String button, boolean agrees, String text) {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();

        var answer = browser.submit(HOME, HOME + "/consents/" + consent(1) + "/answer", "agrees=" + button);

        assertThat(asked("/consents/" + consent(1) + "/answers").body()).isEqualTo("{\"agrees\":" + agrees + "}");
        assertThat(answer.uri().getPath()).isEqualTo(HOME);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void aYesIsTakenBackWithAReceipt() {
        var browser = Browser.of(Person.PARENT);
        CannedRegion.services().cases().forget();

        var answer = browser.submit(HOME, HOME + "/consents/" + consent(2) + "/withdrawal", "");

        assertThat(asked("/consents/" + consent(2) + "/withdrawal").body()).isEqualTo("{}");
        assertThat(answer.body()).contains("Ontvangen: u hebt uw ja ingetrokken", "role=\"status\"");
    }

    @ParameterizedTest
    @CsvSource({"8, Hier is al op geantwoord", "9, Op deze leeftijd beslist iemand anders"})
    void whatCannotBeAnsweredAnyMoreIsSaidSo(int number, String text) {
        var path = HOME + "/consents/" + consent(number) + "/answer";

        assertThat(Browser.of(Person.PARENT).submit(HOME, path, "agrees=yes").body())
                .contains(text);
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoIsNone() {
        var path = HOME + "/consents/" + consent(1) + "/answer";

        assertThat(Browser.of(Person.PUPIL).submit(HOME, path, "agrees=perhaps").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();
        var consent = HOME + "/consents/" + consent(1);

        assertThat(browser.post(consent + "/answer", "agrees=yes").statusCode()).isEqualTo(403);
        assertThat(browser.post(consent + "/withdrawal", "csrf=wrong").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/family/code", "code=" + CannedFamily.CODE).statusCode())
                .isEqualTo(403);

        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(each -> each.method().equals("POST"));
    }

    @Test
    void whoSignsInAgainHalfWayIsBackOnThePage() {
        var browser = Browser.of(Person.PUPIL);

        for (var form : new String[] {"/answer", "/withdrawal"}) {
            assertThat(browser.get(HOME + "/consents/" + consent(1) + form)
                            .uri()
                            .getPath())
                    .isEqualTo(HOME);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/family", "/family/code", HOME, HOME + "/consents/" + SAM + "/answer"})
    void whoWorksForAnOrganisationHasNoSuchPages(String path) {
        var answer = Browser.of(Person.MENTOR).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet voor u", "Naar Mijn werk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox",
                "/young-people/" + SAM,
                "/young-people/" + SAM + "/relatives/new",
                "/young-people/" + SAM + "/consents/new",
                "/family/" + HIDDEN,
                "/nowhere"
            })
    void thePagesOfOthersAreNotThereForTheFamily(String path) {
        var answer = Browser.of(Person.PUPIL).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Vraag het aan de mentor op school", "Naar het overzicht");
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"MENTOR", "NEW_PARENT"})
    void whoDoesNotBelongToTheFamilyHearsOfNoChange(Person person) {
        assertThat(Browser.of(person).open(HOME + "/live").statusCode()).isEqualTo(404);
    }

    @Test
    void aSilentServiceIsSaidSoAndIsNoEmptyPage() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().silent(true);

        var answer = browser.get(HOME, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Dit lukt nu niet");
    }

    private static Asked asked(String end) {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals("POST") && each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
