package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedNotes;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed on a page is kept, is there again on another device, and is told after the sign-in has expired. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class DraftPagesIT {
    private static final String PERSON = "/young-people/" + SAM;
    private static final String NOTES = PERSON + "/notes";
    private static final Pattern SEAL = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @BeforeEach
    @AfterEach
    void nobodyIsWriting() {
        CannedRegion.services().cases().silent(false);
        CannedRegion.services().cases().forget();
        CannedRegion.services().drafts().forget();
        CannedRegion.services().steps().directed(false);
    }

    /** Every form with a long text, with something in it that comes back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHYSICIAN | /notes               | note                 | wish       | Rust &lt;b&gt;
            PHYSICIAN | /advice              | advice               | buildUp    | Een uur &amp; meer
            MENTOR    | /talks/new           | school-talk          | agreements | Om tien uur
            MENTOR    | /plan/edit           | plan                 | goal       | Elke dag een les
            MENTOR    | /steps/REFERRAL      | step-referral        | question   | Wat kan Sam?
            MENTOR    | /steps/KNOWN_NO_ACTION | step-known-no-action | reason   | Griep
            MENTOR    | /hand-over           | hand-over            | note       | Maandag terug
            """)
    void aFormKeepsWhatIsTypedAndShowsItAgain(Person who, String page, String form, String field, String text) {
        CannedRegion.services().steps().directed(true);
        var browser = Browser.of(who);
        var address = PERSON + "/drafts/" + form;
        assertThat(browser.get(PERSON + page).body())
                .contains("hx-post=\"" + address + "\"", "formaction=\"" + address + "\"", "Bewaar als concept")
                .contains("name=\"draftRound\" value=\"0\"", "aria-live=\"polite\"")
                .doesNotContain("Dit is uw concept");

        var typed = text.replace("&lt;", "%3C")
                .replace("&gt;", "%3E")
                .replace("&amp;", "%26")
                .replace(' ', '+');
        var kept = browser.submit(PERSON + page, address, "draftRound=0&" + field + "=" + typed);

        assertThat(kept.uri().getPath()).isEqualTo(PERSON + page);
        assertThat(kept.body())
                .contains("Dit is uw concept van ma 30 november 2026, 10:04.", "Er is nog niets verstuurd.")
                .contains(text + "</textarea>", "action=\"" + address + "/discarding\"");
        assertThat(CannedRegion.services().drafts().of(form))
                .contains("\"" + field + "\"")
                .doesNotContain("csrf");
    }

    @Test
    void aScriptIsToldWhenItWasKeptAndNothingElse() {
        var browser = Browser.of(Person.PHYSICIAN);
        var seal = SEAL.matcher(browser.get(NOTES).body());
        assertThat(seal.find()).isTrue();

        var kept = browser.post(
                PERSON + "/drafts/note", "csrf=" + seal.group(1) + "&draftRound=0&wish=Rust", "HX-Request", "true");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(kept.body().strip()).isEqualTo("Concept bewaard om 10:04");
        assertThat(browser.post(
                                PERSON + "/drafts/note",
                                "csrf=" + seal.group(1) + "&draftRound=7&wish=Rus",
                                "HX-Request",
                                "true")
                        .statusCode())
                .as("of a page whose text was sent")
                .isEqualTo(409);
    }

    @Test
    void aDraftOfAnotherSiteOrWithoutSealIsNotKept() {
        var browser = Browser.of(Person.PHYSICIAN);

        assertThat(browser.post(PERSON + "/drafts/note", "draftRound=0&wish=Rust")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit(NOTES, "/young-people/" + HIDDEN + "/drafts/note", "draftRound=0&wish=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(CannedRegion.services().drafts().of("note")).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsGoneAndThePageIsAsItWas() {
        CannedRegion.services().drafts().has("note", "{\"wish\":\"Rust\"}");
        var browser = Browser.of(Person.PHYSICIAN);
        assertThat(browser.get(NOTES).body()).contains("Rust</textarea>", "Weggooien");

        var answer = browser.submit(NOTES, PERSON + "/drafts/note/discarding", "");

        assertThat(answer.uri().getPath()).isEqualTo(NOTES);
        assertThat(answer.body()).doesNotContain("Rust</textarea>", "Dit is uw concept");
        assertThat(CannedRegion.services().drafts().of("note")).isEmpty();
    }

    @Test
    void aDraftOfACorrectionComesBackWithTheNoteThatItIsAbout() {
        CannedRegion.services()
                .drafts()
                .has("note-correction", "{\"wish\":\"Rust\",\"corrects\":\"" + CannedNotes.OWN + "\"}");
        var browser = Browser.of(Person.PHYSICIAN);

        assertThat(browser.get(NOTES).body()).doesNotContain("Rust</textarea>");
        assertThat(browser.get(NOTES + "?corrects=" + CannedNotes.OWN).body())
                .contains("Rust</textarea>", PERSON + "/drafts/note-correction", "Dit is uw concept");
    }

    @Test
    void thePlanComesBackWithItsWeeks() {
        CannedRegion.services().drafts().has("plan", """
                {"goal":"Een","goal.1":"Twee","programme":"","programme.1":"","week":"2026-11-30","week.1":"2026-12-07",
                "hours":"1","hours.1":"","hours.2":"3","hours.3":"","hours.4":"","hours.5":"7","hours.6":"","hours.7":"",
                "hours.8":"","hours.9":"","seen":"abc"}""");

        assertThat(Browser.of(Person.MENTOR).get(PERSON + "/plan/edit").body())
                .contains("Een</textarea>", "Twee</textarea>", "name=\"seen\" value=\"abc\"")
                .containsPattern("id=\"hours-0-2\" name=\"hours\" value=\"3\"")
                .containsPattern("id=\"hours-1-0\" name=\"hours\" value=\"7\"");
    }

    @Test
    void theFamilyKeepsItsOwnWords() {
        var browser = Browser.of(Person.PUPIL);
        var page = "/family/" + SAM;
        assertThat(browser.get(page).body()).contains("hx-post=\"" + page + "/drafts/own-words\"");

        var kept = browser.submit(page, page + "/drafts/own-words", "draftRound=0&words=Ik+wil+gym&reader=GGD");

        assertThat(kept.uri().getPath()).isEqualTo(page);
        assertThat(kept.body()).contains("Ik wil gym</textarea>", "Dit is uw concept");
        assertThat(browser.submit(page, page + "/drafts/note", "words=x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsShownWithWhatWasTypedAndNotWithTheDraft() {
        CannedRegion.services().drafts().has("note", "{\"wish\":\"Oud\"}");

        var answer = Browser.of(Person.PHYSICIAN).submit(NOTES, NOTES, "happenedOn=2999-01-01&wish=Nieuw");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Nieuw</textarea>", "name=\"draftRound\"")
                .doesNotContain("Oud</textarea>", "Dit is uw concept");
    }

    @Test
    void whoSendsAfterTheSignInHasExpiredIsToldAndFindsTheDraft() {
        CannedRegion.services().drafts().has("note", "{\"wish\":\"Rust\"}");
        CannedRegion.identity().next(Person.PHYSICIAN);
        var browser = Browser.ofNobody();

        var answer = browser.post(NOTES, "csrf=old&happenedOn=2026-11-20&wish=Rust+en+slaap");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo(NOTES);
        assertThat(answer.body())
                .contains("U was niet meer ingelogd.", "role=\"alert\"", "Dit is uw concept", "Rust</textarea>");
        assertThat(browser.get(NOTES).body()).as("told once").doesNotContain("U was niet meer ingelogd.");
        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(each -> each.method().equals("POST"));
    }

    @Test
    void whoOpensAPageWithoutBeingSignedInIsNotTold() {
        CannedRegion.identity().next(Person.PHYSICIAN);

        assertThat(Browser.ofNobody().get(NOTES).body()).doesNotContain("U was niet meer ingelogd.");
    }

    @Test
    void aDraftThatIsSavedTooLateLeadsBackToThePage() {
        CannedRegion.identity().next(Person.PHYSICIAN);

        assertThat(Browser.ofNobody()
                        .post(PERSON + "/drafts/note", "wish=x")
                        .uri()
                        .getPath())
                .isEqualTo(NOTES);
        assertThat(Browser.ofNobody()
                        .post(PERSON + "/drafts/note", "wish=x", "HX-Request", "true")
                        .statusCode())
                .isEqualTo(499);
    }

    @Test
    void itIsThereInEnglishToo() {
        CannedRegion.services().drafts().has("note", "{\"wish\":\"Rust\"}");

        assertThat(Browser.of(Person.PHYSICIAN).get(NOTES + "?lang=en").body())
                .contains("This is your draft of", "Nothing has been sent yet.", "Discard", "Save as draft");
    }
}
