package nl.veerkracht.cases.concern;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody at school opens a case by hand; it is Monday 30 November 2026. */
@WithRealParts
class OpenCaseIT {
    private static final UUID MENTOR_REF = UUID.fromString("9c8533c7-2c7b-57c1-b6cb-c2ff989a8820");

    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private final UUID person = pupil.youngPersonId();

    @BeforeEach
    void aPupil() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(pupil.enrolled(MENTOR_REF, null, DETECTED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor", "absence-coordinator", "support-coordinator"})
    void theStaffOfTheSchoolOpensACase(String role) {
        var opened = open(somebody("SCHOOL", "99XX00", role), Map.of("youngPersonId", person));

        opened.statusCode(201)
                .header("Location", endsWith("/v1/cases/" + openCase()))
                .body("id", equalTo(openCase()))
                .body("youngPersonId", equalTo(person.toString()))
                .body("schoolId", equalTo("99XX00"))
                .body("status", equalTo("OPEN"))
                .body("step", equalTo("SCHOOL_TALK"))
                .body("caseDirector", nullValue())
                .body("openedOn", equalTo("2026-11-30"))
                .body("nextDeadline", equalTo("2026-12-07"));
        assertThat(coordinator("99XX00")
                        .get("/v1/cases/" + openCase())
                        .then()
                        .statusCode(200)
                        .extract()
                        .body()
                        .jsonPath()
                        .getMap(""))
                .isEqualTo(opened.extract().body().jsonPath().getMap(""));
    }

    @Test
    void allFollowsThatFollowsASignal() {
        open(mentor("99XX00"), Map.of("youngPersonId", person, "schoolId", "99XX00"))
                .statusCode(201);

        assertThat(column(
                        "concat_ws(' ', kind, owner_kind, owner_identifier, owner_role, mentor_ref, due_on)",
                        "(select * from task where young_person_id = '%s' order by due_on) t",
                        person))
                .containsExactly(
                        "SCHOOL_TALK_INVITE SCHOOL 99XX00 mentor " + MENTOR_REF + " 2026-12-07",
                        "SCHOOL_TALK_HOLD SCHOOL 99XX00 mentor " + MENTOR_REF + " 2026-12-14");
        assertThat(column(
                        "concat_ws(' ', organisation_identifier, role, status, from_day)",
                        "participation where young_person_id = '%s'",
                        person))
                .containsExactly("99XX00 school ACTIVE 2026-11-30");
        assertThat(column(
                        "concat_ws(' ', kind, organisation_identifier, author, happened_on, case_id)",
                        "timeline_entry where young_person_id = '%s'",
                        person))
                .containsExactly("CASE_OPENED 99XX00 " + accountOf("mentor-99XX00") + " 2026-11-30 " + openCase());
        assertThat(column("concat_ws(' ', kind, holds_on)", "case_signal where young_person_id = '%s'", person))
                .containsExactly("CONCERN 2026-11-30");
        assertThat(announcedAbout(person))
                .containsExactly(
                        "nl.coordinationcases.opened.v1",
                        "nl.participations.started.v1",
                        "nl.coordinationtasks.assigned.v1",
                        "nl.coordinationtasks.assigned.v1",
                        "nl.timelines.entry-added.v1");
        assertThat(ask("select event -> 'data' ->> 'signalId' from announced where type like '%%opened.v1' and"
                        + " subject = '" + person + "'"))
                .isEqualTo(ask("select signal_id from case_signal where young_person_id = '%s'", person));
    }

    @Test
    void aSignalJoinsTheCaseThatWasOpenedByHand() {
        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(201);

        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));

        assertThat(count("care_case where young_person_id = '%s'", person)).isEqualTo(1);
        assertThat(timelineOf(person)).containsExactlyInAnyOrder("CASE_OPENED", "SIGNAL_RAISED");
    }

    @Test
    void whoHasAnOpenCaseGetsNoOther() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        var before = announcedAbout(person);

        open(coordinator("99XX00"), Map.of("youngPersonId", person))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/case-already-open"))
                .body("title", equalTo("Conflict"))
                .body("status", equalTo(409))
                .body("caseId", equalTo(openCase()));

        assertThat(timelineOf(person)).containsExactly("SIGNAL_RAISED", "CASE_OPENED");
        assertThat(announcedAbout(person)).isEqualTo(before);
    }

    @Test
    void aSecondSchoolTakesPartByLawAndIsToldWhichCaseThereIs() {
        handler.handle(List.of(pupil.at("99XX01").enrolled()));
        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(201);

        open(mentor("99XX01"), Map.of("youngPersonId", person))
                .statusCode(409)
                .body("type", equalTo("/problems/case-already-open"))
                .body("caseId", equalTo(openCase()));
    }

    @Test
    void whenACaseIsClosedAnotherCanBeOpened() {
        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(201);
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where young_person_id = '%s'"
                .formatted(person));

        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # school of the reader, school asked for
            99XX01,                 -
            99XX01,                 99XX00
            99XX00,                 99XX01
            """)
    void elsewhereTheYoungPersonDoesNotExist(String own, String asked) {
        var body = asked.equals("-")
                ? Map.of("youngPersonId", person)
                : Map.of("youngPersonId", person, "schoolId", asked);

        var refused = open(mentor(own), body).statusCode(404).extract().asString();

        assertThat(refused)
                .isEqualTo(open(mentor("99XX00"), Map.of("youngPersonId", UUID.randomUUID()))
                        .statusCode(404)
                        .body("type", equalTo("/problems/unknown-resource"))
                        .extract()
                        .asString());
        assertNothingHappened();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first day,  last day
            2026-12-01,   2027-07-31
            2026-08-01,   2026-11-29
            """)
    void whoIsNotEnrolledTodayDoesNotExist(LocalDate from, LocalDate until) {
        handler.handle(List.of(pupil.enrolled(MENTOR_REF, from, until, DETECTED.plusSeconds(1))));

        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(404);

        assertNothingHappened();
    }

    @Test
    void theLastDayAtSchoolIsADayAtSchool() {
        handler.handle(List.of(pupil.left(LocalDate.of(2026, 11, 30), DETECTED.plusSeconds(1))));

        open(mentor("99XX00"), Map.of("youngPersonId", person)).statusCode(201);
    }

    @Test
    void anEndWithoutItsEnrolmentIsNoEnrolment() {
        var unheard = aboutSomebody();
        handler.handle(List.of(unheard.left(LocalDate.of(2027, 7, 31), DETECTED)));

        open(mentor("99XX00"), Map.of("youngPersonId", unheard.youngPersonId())).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MUNICIPALITY, 9901,     attendance-officer
            GGD,          00000001, youth-physician
            SCHOOL,       99XX00,   administrator
            SCHOOL,       99XX00,   attendance-officer
            MUNICIPALITY, 99XX00,   mentor
            CONSORTIUM,   99XX00,   consortium-adviser
            SCHOOL,       99XX00,   astronaut
            """)
    void otherRolesNeverOpenACase(String kind, String identifier, String role) {
        for (var anybody : List.of(person, UUID.randomUUID())) {
            open(somebody(kind, identifier, role), Map.of("youngPersonId", anybody))
                    .statusCode(403)
                    .body("type", equalTo("/problems/only-the-school-opens"));
        }

        assertNothingHappened();
    }

    @Test
    void whoIsNotSignedInOpensNothing() {
        open(given(), Map.of("youngPersonId", person)).statusCode(401);
    }

    @Test
    void theSameKeyAgainIsTheSameAnswerWithoutASecondEffect() {
        var key = UUID.randomUUID().toString();

        var first = open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201)
                .extract();
        var again = open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201)
                .extract();

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        assertThat(timelineOf(person)).containsExactly("CASE_OPENED");
        assertThat(announcedAbout(person)).hasSize(5);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var key = "key of " + person;
        var other = aboutSomebody();
        handler.handle(List.of(other.enrolled()));
        open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201);

        open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", other.youngPersonId()))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertThat(timelineOf(other.youngPersonId())).isEmpty();
    }

    @Test
    void aKeyIsOfOnePerson() {
        var key = UUID.randomUUID().toString();
        open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201);

        open(coordinator("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(409);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        var key = UUID.randomUUID().toString();
        var name = UUID.randomUUID().toString();
        open(staff(name).header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201);
        CasesDatabase.run("update idempotency_key set at = '2026-11-29T07:00:00Z' where key = '%s'".formatted(key));

        open(staff(name).header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(409);
        CasesDatabase.run("update care_case set status = 'CLOSED' where young_person_id = '%s'".formatted(person));
        open(staff(name).header("Idempotency-Key", key), Map.of("youngPersonId", person))
                .statusCode(201);

        assertThat(count("idempotency_key where key = '%s'", key)).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        var key = UUID.randomUUID().toString();
        var late = aboutSomebody();
        open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", late.youngPersonId()))
                .statusCode(404);
        handler.handle(List.of(late.enrolled()));

        open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", late.youngPersonId()))
                .statusCode(201);
    }

    @Test
    void ofManyAtTheSameMomentOneOpensTheCase() {
        var answers = together(
                8,
                number ->
                        open(mentor("99XX00"), Map.of("youngPersonId", person)).extract());

        assertThat(answers).extracting(one -> one.statusCode()).containsOnlyOnce(201);
        assertThat(answers)
                .filteredOn(one -> one.statusCode() == 409)
                .hasSize(7)
                .allSatisfy(one ->
                        assertThat(one.body().jsonPath().getString("caseId")).isEqualTo(openCase()));
        assertThat(timelineOf(person)).containsExactly("CASE_OPENED");
    }

    @Test
    void theSameKeyAtTheSameMomentIsTheSameAnswer() {
        var key = UUID.randomUUID().toString();

        var answers = together(
                8,
                number -> open(mentor("99XX00").header("Idempotency-Key", key), Map.of("youngPersonId", person))
                        .extract());

        assertThat(answers).extracting(one -> one.statusCode()).containsOnly(201);
        assertThat(answers)
                .extracting(one -> one.body().jsonPath().getString("id"))
                .containsOnly(openCase());
        assertThat(announcedAbout(person)).hasSize(5);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        open(
                        mentor("99XX00").header("Idempotency-Key", "k".repeat(65)),
                        Map.of("youngPersonId", "somebody", "schoolId", "the school"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", equalTo(List.of("/youngPersonId", "/schoolId", "/Idempotency-Key")));
        open(mentor("99XX00"), Map.of()).statusCode(400).body("errors.pointer", hasItems("/youngPersonId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ not JSON", "[]", "5", "", "{\"youngPersonId\": {}}", "{\"youngPersonId\": [1]}", "null"})
    void whatIsNoRequestIsRefusedWithoutAWordOfOurInside(String body) {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")))
                .body(not(containsString("veerkracht")));
    }

    private static ValidatableResponse open(RequestSpecification who, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post("/v1/cases").then();
    }

    private static String accountOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    private static RequestSpecification staff(String name) {
        return given().auth()
                .oauth2(RealParts.tokenFor(name)
                        .organisation("SCHOOL", "99XX00")
                        .roles("mentor")
                        .token());
    }

    private static <T> List<T> together(int many, IntFunction<T> work) {
        return IntStream.range(0, many)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> work.apply(number)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String openCase() {
        return CasesDatabase.openCaseOf(person).toString();
    }

    private void assertNothingHappened() {
        assertThat(count("care_case where young_person_id = '%s'", person)).isZero();
        assertThat(announcedAbout(person)).isEmpty();
        assertThat(timelineOf(person)).isEmpty();
    }
}
