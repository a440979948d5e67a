package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.roster.Vanished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P1 and P2 are enrolled on Monday 30 November 2026, at eight; rosters are of nine and ten, and it is half past ten. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class RosterQuestionsIT {
    private static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-30T09:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    Vanished vanished;

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void begin() {
        Database.watchOutbox();
        school = Sandbox.open();
        school.enrol("P1");
        school.enrol("P2");
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 10, 30));
    }

    @Test
    void whoIsLackingInANewerRosterIsAskedAboutOnce() {
        assertThat(roster(NINE, "P1")).isEqualTo(1);
        assertThat(roster(NINE, "P1")).isZero();
        assertThat(roster(TEN, "P1")).isZero();

        assertThat(asked()).containsExactly("P2");
    }

    @Test
    void aRosterFromBeforeTheEnrolmentOrFromBeforeAnotherRosterAsksNothing() {
        assertThat(roster(Instant.parse("2026-11-30T06:59:00Z"), "P1")).isZero();

        roster(TEN, "P1", "P2");
        assertThat(roster(NINE, "P1")).isZero();

        assertThat(asked()).isEmpty();
    }

    @Test
    void whoIsSeenAgainIsNotAskedAboutAnyMore() {
        roster(NINE, "P1");
        roster(TEN, "P1", "P2");

        assertThat(asked()).isEmpty();
    }

    @Test
    void whoIsStillThereStaysAndIsNotAskedAboutAtOnceAgain() {
        roster(NINE, "P1");

        answer(school.staff("absence-coordinator"), question(), "{\"answer\": \"STILL_HERE\"}")
                .statusCode(204);

        assertThat(roster(TEN, "P1")).isZero();
        assertThat(lastDay("P2")).isEmpty();
        clock.moveTo(LocalDateTime.of(2027, 1, 11, 8, 0));
        assertThat(roster(Instant.parse("2027-01-11T07:00:00Z"), "P1")).isEqualTo(1);
    }

    @Test
    void whoHasLeftHasALastDayAndOthersHearOfIt() {
        roster(NINE, "P1");
        var question = question();

        answer(school.system(), question, "{\"answer\": \"LEFT\", \"lastDay\": \"2026-11-27\"}")
                .statusCode(204);

        assertThat(lastDay("P2")).isEqualTo("2026-11-27");
        assertThat(Database.announced(school, "nl.enrolments.ended.v1")).isEqualTo(1);
        assertThat(asked()).isEmpty();
        answer(school.system(), question, "{\"answer\": \"STILL_HERE\"}").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"answer": "GONE"}                          | /answer
            {}                                          | /answer
            {"answer": "LEFT"}                          | /lastDay
            {"answer": "LEFT", "lastDay": "2020-01-01"} | /lastDay
            """)
    void anAnswerWithAFaultIsRefused(String body, String pointer) {
        roster(NINE, "P1");

        answer(school.system(), question(), body).statusCode(400).body("errors.pointer", hasItem(pointer));

        assertThat(asked()).containsExactly("P2");
    }

    @Test
    void onlyTheSchoolItselfIsAskedAndOnlyWhoWritesForItAnswers() {
        roster(NINE, "P1");
        var question = question();
        var person = questions().getString("items[0].youngPersonId");
        var elsewhere = Sandbox.open();

        answer(school.staff("mentor"), question, "{\"answer\": \"STILL_HERE\"}").statusCode(403);
        answer(elsewhere.system(), question, "{\"answer\": \"STILL_HERE\"}").statusCode(403);
        given().auth()
                .oauth2(elsewhere.staff("absence-coordinator"))
                .get("/v1/schools/" + school.schoolId() + "/roster-questions")
                .then()
                .statusCode(404);
        assertThat(Database.ask("select count(*) from access_log where data_subject = '" + person
                        + "' and record like '%not-your-school%'"))
                .isEqualTo("2");
        answer(school.system(), UUID.randomUUID().toString(), "{\"answer\": \"STILL_HERE\"}")
                .statusCode(404);
    }

    private int roster(Instant told, String... keys) {
        return QuarkusTransaction.requiringNew().call(() -> vanished.among(school.schoolId(), told, List.of(keys)));
    }

    private List<String> asked() {
        return questions().getList("items.pupilKey", String.class);
    }

    private String question() {
        return questions().getString("items[0].id");
    }

    private JsonPath questions() {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/schools/" + school.schoolId() + "/roster-questions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse answer(String token, String question, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/schools/" + school.schoolId() + "/roster-questions/" + question + "/answers")
                .then();
    }

    private String lastDay(String pupilKey) {
        return Database.ask("select last_day from enrolment where school_id = '%s' and pupil_key = '%s'"
                .formatted(school.schoolId(), pupilKey));
    }
}
