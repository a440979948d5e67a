package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedVoice.PHYSICIAN;
import static nl.veerkracht.gateway.canned.CannedVoice.SCHOOL;
import static nl.veerkracht.gateway.canned.CannedVoice.voice;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own words and wanting to talk, on the page of the family and on that of those who help. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class FamilyVoicePagesIT {
    private static final String HOME = "/family/" + SAM;
    private static final String VOICES = HOME + "/voices";
    private static final String TALK = HOME + "/talk";
    private static final Pattern SEAL = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String ESCAPED = "Ik wil &lt;b&gt;gym&lt;/b&gt; &amp; &#39;tekenen&#39;.";

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().cases().silent(false);
    }

    @Test
    void ownWordsStandBeforeAllThatOthersTell() {
        var body = Browser.of(Person.PUPIL).get(HOME).body();

        assertThat(body)
                .containsSubsequence(
                        "Er wordt je iets gevraagd", "Wat jij wilt vertellen", "Ik wil praten", "Wat er is gebeurd")
                .contains(ESCAPED, "Dit kan lezen: iedereen die meedoet.", "Dit kan lezen: de jeugdarts van de GGD.")
                .contains("Teruggenomen op", "Eerder (1)", "Van vroeger.")
                .doesNotContain("<b>gym</b>", voice(3) + "/taking-back", voice(3) + "/audience");
    }

    @Test
    void whoReadsIsAChoiceOfThoseWhoTakePart() {
        var body = Browser.of(Person.PARENT).get(HOME).body();

        assertThat(body)
                .contains("Wat u wilt vertellen", "Iedereen die meedoet, ook wie later nog mee gaat doen")
                .containsPattern("name=\"who\" value=\"all\" id=\"readers\" checked")
                .contains("name=\"reader\" value=\"SCHOOL\" id=\"readers-SCHOOL\">")
                .contains("name=\"reader\" value=\"GGD\" id=\"readers-GGD\">")
                .doesNotContain("id=\"readers-MUNICIPALITY\"");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        assertThat(Browser.of(Person.PUPIL).get(HOME + "?lang=en").body())
                .contains("What you want to tell", "Who may read this?", "I want to talk", "Can read this: everyone")
                .contains("The mentor at school will get in touch with you by");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who=all                         | ["ALL"]
            who=some&reader=GGD             | ["GGD"]
            who=some&reader=GGD&reader=SCHOOL | ["GGD","SCHOOL"]
            who=all&reader=SCHOOL           | ["SCHOOL"]
            """)
    void whatIsTypedIsSentForWhomWasChosen(String fields, String audience) {
        CannedRegion.services().cases().forget();

        var answer = Browser.of(Person.PUPIL).submit(HOME, VOICES, "words=Zo+gaat+het%0D%0Aecht&" + fields);

        var sent = asked("POST", "/voices");
        assertThat(sent.body()).isEqualTo("{\"text\":\"Zo gaat het\\necht\",\"audience\":" + audience + "}");
        assertThat(sent.header("Idempotency-Key")).matches("[0-9a-f-]{36}");
        assertThat(answer.uri().toString()).endsWith(HOME + "?done=words_said");
        assertThat(answer.body()).contains("Opgeslagen. Hieronder zie je wie het kan lezen", "role=\"status\"");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        var answer = Browser.of(Person.PUPIL).submit(HOME, VOICES, "words=+&who=some");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#words\"", "Schrijf iets op.", "id=\"words-error\"")
                .contains("href=\"#readers\"", "Kies wie dit mag lezen.", "id=\"readers-error\"")
                .doesNotContain("data-live");
        var typed = Browser.of(Person.PUPIL)
                .submit(HOME, VOICES, "words=" + encoded("<i>Hoi</i>"))
                .body();
        assertThat(typed).contains(">&lt;i&gt;Hoi&lt;/i&gt;</textarea>").doesNotContain("<i>Hoi");
    }

    @ParameterizedTest
    @ValueSource(strings = {VOICES, TALK})
    void whatCannotBeSentNowStaysInTheForm(String form) {
        var browser = Browser.of(Person.PUPIL);
        var seal = SEAL.matcher(browser.get(HOME).body());
        assertThat(seal.find()).isTrue();
        CannedRegion.services().cases().silent(true);

        var answer = browser.post(
                form,
                "csrf=" + seal.group(1) + "&words=Bewaar+mij&about=Bewaar+mij&who=all&with=" + SCHOOL + ":mentor");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Wat je hebt ingevuld staat er nog", "Bewaar mij</textarea>");
    }

    @Test
    void theAuthorLetsOthersReadItOrTakesItBack() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();

        var shared = browser.submit(HOME, VOICES + "/" + voice(1) + "/audience", "who=some&reader=SCHOOL");
        var nobody = browser.submit(HOME, VOICES + "/" + voice(1) + "/audience", "who=some");
        var back = browser.submit(HOME, VOICES + "/" + voice(2) + "/taking-back", "");
        var over = browser.submit(HOME, VOICES + "/" + voice(9) + "/audience", "who=all");

        assertThat(asked("PUT", voice(1) + "/audience").body()).isEqualTo("{\"audience\":[\"SCHOOL\"]}");
        assertThat(asked("POST", voice(2) + "/taking-back").path()).contains(SAM);
        assertThat(shared.body()).contains("Het geldt meteen");
        assertThat(nobody.body()).contains("Er is niets veranderd", "role=\"alert\"");
        assertThat(back.body()).contains("Teruggenomen. Niemand anders ziet nog dat je dit had geschreven");
        assertThat(over.body()).contains("Dit was al teruggenomen");
    }

    @Test
    void whoWasAskedToTalkIsNotOfferedAgainAndTheFamilyReadsHowFarItIs() {
        var body = Browser.of(Person.PUPIL).get(HOME).body();

        assertThat(body)
                .contains("De mentor van school neemt uiterlijk maandag 7 december 2026 contact met je op.")
                .contains("De jeugdarts van de GGD: het is niet gelukt om contact te krijgen")
                .contains("value=\"" + SCHOOL + ":support-coordinator\"", "value=\"" + PHYSICIAN + ":youth-physician\"")
                .doesNotContain("value=\"" + SCHOOL + ":mentor\"", ":attendance-officer\"");
    }

    @Test
    void theWishToTalkIsSentToWhomWasChosen() {
        CannedRegion.services().cases().forget();

        var answer = Browser.of(Person.PARENT)
                .submit(HOME, TALK, "with=" + PHYSICIAN + ":youth-physician&about=Over+slapen");

        assertThat(asked("POST", "/talk-requests").body())
                .isEqualTo("{\"with\":\"" + PHYSICIAN + "\",\"role\":\"youth-physician\",\"about\":\"Over slapen\"}");
        assertThat(answer.body()).contains("Uw vraag is verstuurd");
    }

    @Test
    void whomNobodyOffersIsNotAsked() {
        var answer = Browser.of(Person.PUPIL).submit(HOME, TALK, "with=somebody&about=" + "a".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#with\"", "Kies met wie.", "href=\"#about\"", "aaaa</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 200, Je had dit al gevraagd",
        "OFTEN, 200, Je hebt het vandaag vaak gevraagd",
        "GONE, 422, Deze persoon doet nu niet"
    })
    void whyItIsNotAskedIsSaidSo(String about, int status, String text) {
        var answer =
                Browser.of(Person.PUPIL).submit(HOME, TALK, "with=" + PHYSICIAN + ":youth-physician&about=" + about);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        var browser = Browser.of(Person.PUPIL);
        CannedRegion.services().cases().forget();

        for (var path : List.of(VOICES, VOICES + "/" + voice(1) + "/taking-back", TALK)) {
            assertThat(browser.post(path, "csrf=wrong&words=x&who=all").statusCode())
                    .isEqualTo(403);
        }

        assertThat(CannedRegion.services().cases().asked())
                .allMatch(each -> each.method().equals("GET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/voices", "/voices/" + SAM + "/audience", "/voices/" + SAM + "/taking-back", "/talk"})
    void whoSignsInAgainHalfWayIsBackOnThePage(String form) {
        assertThat(Browser.of(Person.PUPIL).get(HOME + form).uri().getPath()).isEqualTo(HOME);
        assertThat(Browser.of(Person.MENTOR)
                        .get(HOME + form, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHelpsReadsThePupilFirstAndTheParentsApart() {
        var body = Browser.of(Person.MENTOR).get("/young-people/" + SAM).body();

        assertThat(body)
                .containsSubsequence(
                        "In eigen woorden",
                        "De leerling</h3>",
                        ESCAPED,
                        "De ouders</h3>",
                        "Wij maken ons zorgen.",
                        "een ouder (moeder)",
                        "voor: de school (mentor en coördinatoren), de leerplichtambtenaar van de gemeente",
                        "Tijdlijn")
                .contains("Eerder (1)", "Het eerste.")
                .doesNotContain("<b>gym</b>", "Terugnemen");
    }

    @Test
    void aTalkIsATaskThatEndsInAWordForTheFamily() {
        var browser = Browser.of(Person.COORDINATOR);
        CannedRegion.services().cases().forget();

        var answer = browser.submit("/", "/tasks/" + SAM + "/completion", "outcome=APPOINTMENT_MADE");

        assertThat(asked("POST", "/completion").body()).contains("\"outcome\":\"APPOINTMENT_MADE\"");
        assertThat(answer.uri().toString()).endsWith("?done=task");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Asked asked(String method, String end) {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals(method) && each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
