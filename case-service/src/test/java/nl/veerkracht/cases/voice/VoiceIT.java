package nl.veerkracht.cases.voice;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil of fourteen and the parents write; the school, a physician and the officer take part. */
@WithRealParts
class VoiceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String WORDS = "I would rather have gym <b>last</b>.";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final String path = "/v1/young-people/" + events.youngPersonId() + "/voices";
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);

    @BeforeEach
    void aCaseInWhichSeveralTakePart() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        var caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join(caseId, "GGD", "00000001234567890001", "youth-physician");
        join(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced");
    }

    @Test
    void withoutAChoiceAllWhoTakePartReadIt() {
        said(family.pupil(), Map.of("text", "  " + WORDS + "\n"))
                .body("relation", equalTo("PUPIL"))
                .body("relativeId", equalTo(family.id("pupil")))
                .body("audience", contains("ALL"));

        for (var who : List.of(mentor("99XX00"), physician(), officer("9901"), family.pupil())) {
            var read = who.get(path).then().statusCode(200).body("items.text", contains(WORDS));
            assertThat(read.extract().asString()).doesNotContain(RealParts.account("pupil-" + events.youngPersonId()));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # for whom,      school, physician, officer
            SCHOOL,          true,   false,     false
            GGD,             false,  true,      false
            MUNICIPALITY,    false,  false,     true
            GGZ,             false,  false,     false
            SCHOOL;GGD,      true,   true,      false
            """)
    void onlyWhomTheAuthorChoseReadsIt(String audience, boolean school, boolean doctor, boolean officer) {
        said(family.parent("mother"), Map.of("text", WORDS, "audience", List.of(audience.split(";"))));

        reads(mentor("99XX00"), school);
        reads(physician(), doctor);
        reads(officer("9901"), officer);
        reads(family.parent("mother"), true);
    }

    @Test
    void theAuthorChangesItAndTheNextReaderNoticesIt() {
        var id = idOf(said(family.pupil(), Map.of("text", WORDS)));

        share(family.pupil(), id, "GGD").statusCode(200).body("audience", contains("GGD"));
        reads(mentor("99XX00"), false);
        reads(physician(), true);
        share(family.pupil(), id, "SCHOOL", "MUNICIPALITY").statusCode(200);
        reads(mentor("99XX00"), true);
        reads(physician(), false);
    }

    @Test
    void whatIsTakenBackOnlyTheAuthorKnowsOf() {
        var id = idOf(said(family.pupil(), Map.of("text", WORDS)));

        takeBack(family.pupil(), id).statusCode(200).body("takenBackAt", notNullValue());

        reads(mentor("99XX00"), false);
        reads(physician(), false);
        reads(family.pupil(), true);
        family.pupil().get(path).then().body("items[0].audience", empty());
        takeBack(family.pupil(), id).statusCode(200);
        share(family.pupil(), id, "ALL").statusCode(409).body("type", equalTo("/problems/taken-back"));
    }

    @Test
    void withinAFamilyEveryoneHasTheirOwnWords() {
        var id = idOf(said(family.pupil(), Map.of("text", WORDS)));

        reads(family.parent("mother"), false);
        reads(family.parent("father"), false);
        share(family.parent("mother"), id, "ALL").statusCode(404);
        takeBack(family.parent("mother"), id).statusCode(404);
        takeBack(mentor("99XX00"), id).statusCode(403);
        reads(mentor("99XX00"), true);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # age, pupil, mother, stepfather (status of saying something)
            11, 404, 201, 404
            14, 201, 201, 404
            16, 201, 201, 404
            18, 201, 404, 404
            """)
    void onlyWhoMayReadAtThatAgeWrites(int age, int pupil, int mother, int stepfather) {
        family.born(TODAY.minusYears(age));
        var words = Map.of("text", WORDS);

        say(family.pupil(), words).statusCode(pupil);
        say(family.parent("mother"), words).statusCode(mother);
        say(family.parent("stepfather"), words).statusCode(stepfather);
    }

    @Test
    void nobodySpeaksForTheFamily() {
        say(mentor("99XX00"), Map.of("text", WORDS))
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-family-speaks"));
        say(officer("9902"), Map.of("text", WORDS)).statusCode(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        say(family.pupil(), Map.of("text", " ", "audience", List.of("CIRCUS")))
                .statusCode(400)
                .body("errors.pointer", hasItems("/text", "/audience"));
        say(family.pupil(), Map.of("text", "a".repeat(4_001))).statusCode(400);
        say(family.pupil(), Map.of("text", "a\0b")).statusCode(400);
        say(family.pupil(), Map.of("text", "a".repeat(4_000))).statusCode(201);
        var id = idOf(said(family.pupil(), Map.of("text", WORDS)));
        put(family.pupil(), id, Map.of()).statusCode(400).body("errors.pointer", contains("/audience"));
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        var words = Map.of("text", WORDS, "audience", List.of("SCHOOL"));

        var first = idOf(said(family.pupil().header("Idempotency-Key", "one"), words));
        var second = idOf(said(family.pupil().header("Idempotency-Key", "one"), words));

        assertThat(second).isEqualTo(first);
        say(family.pupil().header("Idempotency-Key", "one"), Map.of("text", "something else"))
                .statusCode(422);
        family.pupil().get(path).then().body("items.id", contains(first));
    }

    @Test
    void theTimelineTellsThatNotWhatAndNotWhoseAccount() {
        said(family.pupil(), Map.of("text", WORDS));

        var entry = "items.find { it.kind == 'OWN_WORDS' }";
        var read = timeline(mentor("99XX00"))
                .body(entry + ".class", equalTo("VOICE"))
                .body(entry + ".sentence", equalTo("De leerling heeft iets in eigen woorden verteld."))
                .body(entry + ".organisation", equalTo(Map.of("kind", "FAMILY", "identifier", "PUPIL")));

        assertThat(read.extract().asString())
                .doesNotContain("gym")
                .doesNotContain(RealParts.account("pupil-" + events.youngPersonId()));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId())).containsExactly("nl.timelines.entry-added.v1");
        assertThat(CasesDatabase.ask("select event::text from announced where subject = '%s'", events.youngPersonId()))
                .doesNotContain("gym")
                .doesNotContain("VOICE")
                .doesNotContain("OWN_WORDS");
    }

    @Test
    void whoLookedDoesNotTellTheFamilyWhoWroteOrTookBack() {
        var id = idOf(said(family.pupil(), Map.of("text", WORDS, "audience", List.of("GGD"))));
        takeBack(family.pupil(), id).statusCode(200);
        reads(mentor("99XX00"), false);

        assertThat(log(family.parent("mother")))
                .contains("GET /v1/young-people/{youngPersonId}/voices")
                .doesNotContain("POST /v1/young-people/{youngPersonId}/voices")
                .doesNotContain("author-did-not-share");
        assertThat(log(family.pupil())).contains("POST /v1/young-people/{youngPersonId}/voices");
    }

    @Test
    void evenTheServiceItselfCannotChangeWords() {
        var id = idOf(said(family.pupil(), Map.of("text", WORDS)));

        assertThatThrownBy(() -> CasesDatabase.run("update voice set words = 'never' where id = '" + id + "'"))
                .hasMessageContaining("own words are not changed");
    }

    @Test
    void theListGoesOnWhereThePageEnds() {
        for (var number = 1; number <= 3; number++) {
            said(family.pupil(), Map.of("text", "number " + number));
        }

        var next = mentor("99XX00")
                .get(path + "?limit=2")
                .then()
                .body("items.text", contains("number 3", "number 2"))
                .extract()
                .path("next")
                .toString();

        mentor("99XX00").get(next).then().statusCode(200).body("items.text", contains("number 1"));
    }

    private void reads(RequestSpecification who, boolean does) {
        var words = who.get(path).then().statusCode(200).extract().asString();
        assertThat(words.contains("gym")).isEqualTo(does);
        var told = timeline(who).extract().asString();
        assertThat(told.contains("OWN_WORDS")).isEqualTo(does);
    }

    private ValidatableResponse timeline(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200);
    }

    private String log(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/access-log?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse say(RequestSpecification who, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    private ValidatableResponse said(RequestSpecification who, Map<String, ?> body) {
        return say(who, body).statusCode(201);
    }

    private static String idOf(ValidatableResponse answer) {
        return answer.extract().path("id").toString();
    }

    private ValidatableResponse share(RequestSpecification who, String id, String... audience) {
        return put(who, id, Map.of("audience", List.of(audience)));
    }

    private ValidatableResponse put(RequestSpecification who, String id, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .put(path + "/" + id + "/audience")
                .then();
    }

    private ValidatableResponse takeBack(RequestSpecification who, String id) {
        return who.post(path + "/" + id + "/taking-back").then();
    }

    private void join(UUID caseId, String kind, String identifier, String role) {
        ParticipationRows.active(caseId, kind, identifier, role);
    }
}
