package nl.veerkracht.cases.note;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A physician, youth care and the consortium write about a pupil of fourteen; the school and the officer look on. */
@WithRealParts
class NotesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String SEEN = "Sleeps <b>four</b> hours.";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCaseInWhichAllTakePart() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join("GGD", "00000001234567890001", "youth-physician");
        join("YOUTH_CARE", "00000002", "youth-care-professional");
        join("GGZ", "00000003", "youth-care-professional");
        join("CONSORTIUM", "00000004", "consortium-adviser");
        join("MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced");
    }

    @Test
    void eachClassIsWrittenByWhoItIsOf() {
        written(physician(), note("MEDICAL"))
                .body("class", equalTo("MEDICAL"))
                .body("observation", equalTo(SEEN))
                .body("interpretation", equalTo("Tired of it."))
                .body("wish", nullValue())
                .body("organisation", equalTo(Map.of("kind", "GGD", "identifier", "00000001234567890001")));
        written(youthCare(), note("CARE"));
        written(mentalHealthCare(), note("CARE"));
        written(adviser(), note("SUPPORT"));
    }

    @Test
    void everyoneReadsWhatThePolicyOpensAndNothingElse() {
        written(physician(), note("MEDICAL"));
        written(youthCare(), note("CARE"));
        written(adviser(), note("SUPPORT"));

        classes(physician(), "MEDICAL");
        classes(youthCare(), "CARE");
        classes(mentalHealthCare());
        classes(adviser(), "SUPPORT");
        classes(mentor("99XX00"), "SUPPORT");
        classes(officer("9901"));
        classes(family.pupil(), "MEDICAL", "CARE", "SUPPORT");
    }

    @Test
    void aParentOfSomebodyOfFourteenKnowsThatThereIsOneAndNotWhat() {
        written(physician(), note("MEDICAL"));

        var read = read(family.parent("mother"))
                .body("items.presenceOnly", contains(true))
                .body("items.happenedOn", contains("2026-11-27"))
                .body("items.observation", contains(nullValue()));
        assertThat(read.extract().asString()).doesNotContain("Sleeps", "Tired");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who,      class,   status
            physician,  CARE,    403
            physician,  SUPPORT, 403
            youth-care, MEDICAL, 403
            adviser,    CARE,    403
            mentor,     SUPPORT, 403
            officer,    MEDICAL, 403
            pupil,      MEDICAL, 403
            mother,     CARE,    403
            stepfather, CARE,    404
            stranger,   MEDICAL, 404
            """)
    void nobodyElseWritesIt(String who, String noteClass, int status) {
        write(person(who), note(noteClass))
                .statusCode(status)
                .body("type", equalTo("/problems/" + (status == 403 ? "not-your-note" : "unknown-resource")));
        assertThat(CasesDatabase.count("note where case_id = '%s'", caseId)).isZero();
    }

    @Test
    void whenTheCaseIsClosedNobodyWritesAnyMore() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");

        write(physician(), note("MEDICAL")).statusCode(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wrong = new HashMap<>(note("MEDICAL"));
        wrong.put("happenedOn", "2026-12-01");
        wrong.put("observation", "a".repeat(4_001));
        wrong.put("wish", "a\0b");
        wrong.put("corrects", UUID.randomUUID().toString());
        write(physician().header("Idempotency-Key", "a".repeat(65)), wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/Idempotency-Key", "/happenedOn", "/observation", "/wish", "/corrects"));
        write(physician(), Map.of("class", "GOSSIP", "happenedOn", "yesterday", "wish", " "))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/class", "/happenedOn", "/observation"));
        write(physician(), Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/class", "/happenedOn", "/observation"));
    }

    @Test
    void nothingHappenedBeforeSomebodyWasBorn() {
        var early = new HashMap<>(note("MEDICAL"));
        early.put("happenedOn", TODAY.minusYears(14).minusDays(1).toString());
        write(physician(), early)
                .statusCode(400)
                .body("errors.pointer", contains("/happenedOn"))
                .body("errors.message", contains("must not be before the young person was born"));

        early.put("happenedOn", TODAY.minusYears(14).toString());
        written(physician(), early);
    }

    @Test
    void aMistakeIsFollowedByACorrection() {
        var first = idOf(written(physician(), note("MEDICAL")));
        var second = idOf(written(colleague(), correction(first, "Sleeps eight hours.")));

        read(physician())
                .body("items.id", contains(second, first))
                .body("items.corrects", contains(first, null))
                .body("items.correctedBy", contains(nullValue(), equalTo(second)));
        var entries = "items.findAll { it.kind == 'NOTE_MEDICAL' }";
        timeline(family.pupil())
                .body(
                        entries + ".sentence",
                        containsInAnyOrder(
                                "De jeugdarts van de GGD heeft een eerdere notitie verbeterd.",
                                "De jeugdarts van de GGD heeft een notitie gemaakt."))
                .body(entries + ".corrects.findAll { it != null }.size()", equalTo(1));
        write(physician(), correction(first, "Sleeps six hours."))
                .statusCode(409)
                .body("type", equalTo("/problems/already-corrected"));
        written(physician(), correction(second, "Sleeps six hours."));
    }

    @Test
    void onlyOwnNotesOfTheSameClassAreCorrected() {
        var theirs = idOf(written(youthCare(), note("CARE")));
        var wrong = new HashMap<>(note("CARE"));
        wrong.put("corrects", theirs);

        write(mentalHealthCare(), wrong).statusCode(400).body("errors.pointer", contains("/corrects"));
        wrong.put("class", "MEDICAL");
        write(physician(), wrong).statusCode(400).body("errors.pointer", contains("/corrects"));
    }

    @Test
    void whatIsSentTwiceIsWrittenOnce() {
        var key = UUID.randomUUID().toString();
        var first = idOf(written(physician().header("Idempotency-Key", key), note("MEDICAL")));
        var second = idOf(written(physician().header("Idempotency-Key", key), note("MEDICAL")));
        assertThat(second).isEqualTo(first);

        write(physician().header("Idempotency-Key", key), correction(first, "other"))
                .statusCode(422);
        read(physician()).body("items.id", contains(first));
    }

    @Test
    void theTimelineTellsThatNotWhat() {
        written(physician(), note("MEDICAL"));

        var told = timeline(physician())
                .body("items.class", hasItem("MEDICAL"))
                .body("items.sentence", hasItem("De jeugdarts van de GGD heeft een notitie gemaakt."));
        assertThat(told.extract().asString()).doesNotContain("Sleeps");
        timeline(mentor("99XX00")).body("items.class", not(hasItem("MEDICAL")));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId())).containsExactly("nl.timelines.entry-added.v1");
        assertThat(CasesDatabase.ask("select event::text from announced where subject = '%s'", events.youngPersonId()))
                .doesNotContain("Sleeps", "MEDICAL", "NOTE");
    }

    @Test
    void whoWritesAndReadsIsOnRecord() {
        written(physician(), note("MEDICAL"));
        read(physician());

        var log = family.pupil()
                .get("/v1/young-people/" + events.youngPersonId() + "/access-log?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(log).contains("POST /v1/cases/{caseId}/notes", "GET /v1/cases/{caseId}/notes", "MEDICAL");
    }

    /** To whom there are no notes of youth care, nobody wrote any: not on the list of who looked either. */
    @Test
    void whoLookedDoesNotTellOfANoteThatOneMayNotKnowOf() {
        written(youthCare(), note("CARE"));
        written(adviser(), note("SUPPORT"));
        var written = "POST /v1/cases/{caseId}/notes";

        assertThat(log(family.pupil())).containsExactlyInAnyOrder("YOUTH_CARE " + written, "CONSORTIUM " + written);
        assertThat(log(family.parent("mother"))).containsExactly("CONSORTIUM " + written);
    }

    private List<String> log(RequestSpecification who) {
        List<Map<String, ?>> looks = who.get("/v1/young-people/" + events.youngPersonId() + "/access-log?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return looks.stream()
                .map(look -> look.get("organisationKind") + " " + look.get("action"))
                .filter(look -> look.contains("/notes"))
                .toList();
    }

    @Test
    void theListGoesOnWhereThePageEnds() {
        var ids = List.of(note("MEDICAL"), note("MEDICAL"), note("MEDICAL")).stream()
                .map(one -> idOf(written(physician(), one)))
                .toList();
        var next = physician()
                .get(path() + "?limit=2")
                .then()
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .extract()
                .path("next")
                .toString();

        physician().get(next).then().statusCode(200).body("items.id", contains(ids.get(0)));
        physician().get(path() + "?cursor=nothing").then().statusCode(400);
    }

    @Test
    void evenTheServiceItselfCannotChangeANote() {
        var id = idOf(written(physician(), note("MEDICAL")));

        for (var change : List.of("update note set wish = 'x'", "delete from note")) {
            assertThatThrownBy(() -> CasesDatabase.run(change + " where id = '" + id + "'"))
                    .hasMessageContaining("note is append-only");
        }
    }

    private static RequestSpecification youthCare() {
        return somebody("YOUTH_CARE", "00000002", "youth-care-professional");
    }

    private static RequestSpecification mentalHealthCare() {
        return somebody("GGZ", "00000003", "youth-care-professional");
    }

    private static RequestSpecification adviser() {
        return somebody("CONSORTIUM", "00000004", "consortium-adviser");
    }

    private static RequestSpecification colleague() {
        return somebody("GGD", "00000001234567890001", "youth-physician", "administrator");
    }

    private RequestSpecification person(String who) {
        return switch (who) {
            case "physician" -> physician();
            case "youth-care" -> youthCare();
            case "adviser" -> adviser();
            case "mentor" -> mentor("99XX00");
            case "officer" -> officer("9901");
            case "pupil" -> family.pupil();
            case "stranger" -> somebody("GGD", "00000009", "youth-physician");
            default -> family.parent(who);
        };
    }

    private static Map<String, Object> note(String noteClass) {
        return Map.of(
                "class", noteClass,
                "happenedOn", "2026-11-27",
                "observation", "  " + SEEN + "\n",
                "interpretation", "Tired of it.",
                "wish", " ");
    }

    private static Map<String, Object> correction(String of, String observation) {
        return Map.of("class", "MEDICAL", "happenedOn", "2026-11-27", "observation", observation, "corrects", of);
    }

    private void classes(RequestSpecification who, String... classes) {
        read(who).body("items.class", classes.length == 0 ? empty() : containsInAnyOrder(classes));
    }

    private ValidatableResponse read(RequestSpecification who) {
        return who.get(path()).then().statusCode(200);
    }

    private ValidatableResponse timeline(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse write(RequestSpecification who, Map<String, ?> note) {
        return who.contentType(ContentType.JSON).body(note).post(path()).then();
    }

    private ValidatableResponse written(RequestSpecification who, Map<String, ?> note) {
        return write(who, note).statusCode(201);
    }

    private static String idOf(ValidatableResponse answer) {
        return answer.extract().path("id").toString();
    }

    private String path() {
        return "/v1/cases/" + caseId + "/notes";
    }

    private void join(String kind, String identifier, String role) {
        ParticipationRows.active(caseId, kind, identifier, role);
    }
}
