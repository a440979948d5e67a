package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.report.TellOfDeadlines;
import nl.veerkracht.school.signal.DailyEvaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Absence comes in, and the reports that the law asks for come out, are filed and are handled. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class AbsenceReportsIT {
    private static final String DUE = "nl.absencereports.due.v1";
    private static final String FILED = "nl.absencereports.filed.v1";
    private static final String WITHDRAWN = "nl.absencereports.withdrawn.v1";
    private static final String UNFILED = "nl.absencereports.unfiled.v1";
    private static final String MOVED = "nl.absencereports.moved.v1";
    private static final String HANDLED = "nl.absencereports.handled.v1";
    private static final String W10 = "SIXTEEN_HOURS 2026-10-09 2026-10-16 DRAFT";
    private static final String HEARD = "2026-11-29T07:00:00Z";
    private static final String FILING = """
            {"parentsContact": "called twice", "stepsTaken": "talked with the pupil", "asked": "a talk together"}
            """;
    private static final String REPORTS = """
            select coalesce(string_agg(concat_ws(' ', kind, due_on, deadline, status, case when not holds then 'GONE' end),
                ', ' order by due_on, kind, status), '')
            from absence_report where school_id = '%s' and pupil_key = '%s' and (status <> 'WITHDRAWN' or %s)
            """;

    @Inject
    TestClock clock;

    @Inject
    DailyEvaluation daily;

    @Inject
    TellOfDeadlines deadlines;

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void begin() {
        Database.watchOutbox();
        school = Sandbox.open();
    }

    @Test
    void sixteenHoursInFourSchoolWeeksAreDueAndToldWithoutWhatWasMissed() { // W10
        var person = school.enrol("P1");

        school.send("P1", w10());

        awaitReports(W10);
        assertThat(Database.announced(school, DUE)).isEqualTo(1);
        assertThat(told(DUE))
                .contains("\"deadline\": \"2026-10-16\"", "\"dueOn\": \"2026-10-09\"")
                .doesNotContain("hours", "P1", "Noor", "TRUANCY", "counted");
        list(school.staff("mentor"))
                .body("items", hasSize(1))
                .body("items[0].youngPersonId", equalTo(person.toString()))
                .body("items[0].schoolId", equalTo(school.schoolId()))
                .body("items[0].status", equalTo("DRAFT"))
                .body("items[0].deadline", equalTo("2026-10-16"))
                .body("items[0].why.from", equalTo("2026-09-14"))
                .body("items[0].why.hours", equalTo(16))
                .body("items[0].why.days", equalTo(3));
    }

    @Test
    void aBasicQualificationOnThatDayTakesTheDraftBack() {
        var born = LocalDate.of(2009, 3, 4);
        school.enrol("P1", born);
        school.send("P1", w10());
        awaitReports(W10);

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 1)); // said later: the latest word counts
        school.enrol("P1", born, ", \"qualifiedOn\": \"2026-10-09\"");

        awaitReports("");
        given().auth()
                .oauth2(school.staff("mentor"))
                .get("/v1/schools/" + school.schoolId() + "/pupils/P1")
                .then()
                .body("qualifiedOn", equalTo("2026-10-09"));
    }

    @Test
    void theOrderOfEventsMakesNoDifferenceNorDoesTheSameEventTwice() {
        school.enrol("P1");
        for (var seed = 0; seed < 3; seed++) {
            var key = "S" + seed;
            school.enrol(key);
            var events = new ArrayList<>(List.of(
                    missed(key, "2026-09-14", "5"),
                    missed(key, "2026-09-25", "6"),
                    missed(key, "2026-10-09", "5"),
                    missed(key, "2026-10-20", "15"),
                    missed(key, "2026-10-29", "1")));
            events.add(events.get(2));
            Collections.shuffle(events, new Random(seed));

            school.send(key, events.toArray(String[]::new));

            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            reports(key, false).equals(W10 + ", SIXTEEN_HOURS 2026-10-29 2026-11-05 DRAFT")); // W12
        }
    }

    @Test
    void aDraftThatIsNotDueAfterACorrectionIsWithdrawnAndThatIsTold() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);

        school.send("P1", school.withdrawn("P1-2026-09-25", "2026-11-30T06:00:00Z"));

        awaitReports("");
        assertThat(Database.announced(school, WITHDRAWN)).isEqualTo(1);
        list(school.staff("mentor"))
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].withdrawn.reason", equalTo("absence-changed"));
    }

    @Test
    void whatWasFiledIsMarkedWhenItDoesNotHoldAnyMoreAndWaitsForAPerson() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        var report = theReport();
        post("mentor", report, "filings", FILING).statusCode(200).body("status", equalTo("REGISTERED"));

        school.send("P1", school.withdrawn("P1-2026-09-25", "2026-11-30T06:00:00Z"));

        awaitReports("SIXTEEN_HOURS 2026-10-09 2026-10-16 REGISTERED GONE");
        assertThat(Database.announced(school, FILED)).isEqualTo(1);
        assertThat(Database.announced(school, WITHDRAWN)).isZero();
        post("absence-coordinator", report, "withdrawals", "{\"reason\": \"reported by mistake\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        assertThat(Database.announced(school, WITHDRAWN)).isEqualTo(1);
        school.send("P1", missed("P1", "2026-09-28", "6"));
        awaitReports(W10);
    }

    @Test
    void hoursThatWereReportedDoNotCountAgainAlsoWhenMoreIsHeardOfThatTime() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        post("mentor", theReport(), "filings", FILING).statusCode(200);

        school.send("P1", missed("P1", "2026-10-07", "8"), missed("P1", "2026-10-20", "15"));
        school.send("P1", missed("P1", "2026-10-29", "1"));

        awaitReports("SIXTEEN_HOURS 2026-10-09 2026-10-16 REGISTERED, SIXTEEN_HOURS 2026-10-29 2026-11-05 DRAFT");
    }

    /** Looked at by hand: a day that lies ahead would have the daily look of other tests wait for the day after it. */
    @Test
    void longAbsenceIsDueByThePassingOfTime() {
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "S", "2026-11-09", null, HEARD));
        awaitReports("SIXTEEN_HOURS 2026-11-12 2026-11-19 DRAFT, SIXTEEN_HOURS 2026-11-18 2026-11-25 DRAFT, "
                + "SIXTEEN_HOURS 2026-11-24 2026-12-01 DRAFT, SIXTEEN_HOURS 2026-11-30 2026-12-07 DRAFT");

        clock.moveTo(LocalDateTime.of(2026, 12, 8, 7, 0));
        daily.run();

        assertThat(reports("P1", false)).contains("LONG_UNAUTHORISED 2026-12-07 2026-12-14 DRAFT");
    }

    @Test
    void aDeadlineThatIsNearAndOneThatHasPassedAreToldOnceEach() {
        aReportToFileUntilMonday7December();

        lookAtDeadlines(LocalDate.of(2026, 12, 3));
        assertThat(told(UNFILED)).isEmpty();
        lookAtDeadlines(LocalDate.of(2026, 12, 4)); // a Friday: the next working day is the last
        lookAtDeadlines(LocalDate.of(2026, 12, 7));
        assertThat(Database.announced(school, UNFILED)).isEqualTo(1);
        assertThat(told(UNFILED)).contains("\"passed\": false", "\"deadline\": \"2026-12-07\"");
        lookAtDeadlines(LocalDate.of(2026, 12, 8));
        lookAtDeadlines(LocalDate.of(2026, 12, 9));

        assertThat(Database.announced(school, UNFILED)).isEqualTo(2);
        assertThat(told(UNFILED)).contains("\"passed\": true").doesNotContain("P1", "Noor", "hours");
    }

    @Test
    void ofADeadlineThatPassedWhileNobodyLookedOnlyThatIsTold() {
        aReportToFileUntilMonday7December();

        lookAtDeadlines(LocalDate.of(2026, 12, 10));

        assertThat(Database.announced(school, UNFILED)).isEqualTo(1);
        assertThat(told(UNFILED)).contains("\"passed\": true");
    }

    @Test
    void whatWasFiledOrWasFoundAfterItsDeadlineIsNotToldOf() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        school.enrol("P2");
        school.send("P2", missed("P2", "2026-11-30", "16"));
        await().until(() -> reports("P2", false).equals("SIXTEEN_HOURS 2026-11-30 2026-12-07 DRAFT"));
        post("mentor", reportOf("P2"), "filings", FILING).statusCode(200);

        lookAtDeadlines(LocalDate.of(2026, 12, 7));
        lookAtDeadlines(LocalDate.of(2026, 12, 8));

        assertThat(told(UNFILED)).isEmpty();
    }

    @Test
    void sicknessIsNeverReportedByItself() {
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "Z", "2026-09-02", "2026-11-27", HEARD));

        await().until(() -> !Database.signals(school, "P1").isEmpty());

        assertThat(reports("P1", true)).isEmpty();
        assertThat(Database.ask(
                        "select bool_or(has_reports) from enrolment where school_id = '" + school.schoolId() + "'"))
                .isEqualTo("f");
    }

    @Test
    void anOfficerOfTheMunicipalityHandlesWhatWasFiledAndSeesNothingBefore() {
        var person = school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        var report = theReport();
        pupil("9901", person).statusCode(404);
        get(officer("9901"), report).statusCode(404);
        handle("9901", report, "IN_PROGRESS").statusCode(404);

        post("mentor", report, "filings", FILING).statusCode(200);

        get(officer("9901"), report)
                .statusCode(200)
                .body("filed.asked", equalTo("a talk together"))
                .body("pupilKey", nullValue());
        given().auth()
                .oauth2(officer("9901"))
                .get("/v1/absence-reports?status=REGISTERED&limit=200")
                .then()
                .body("items.id", hasItem(report));
        pupil("9901", person).statusCode(200).body("givenName", equalTo("Noor"));
        pupil("9902", person).statusCode(404);
        get(officer("9902"), report).statusCode(404);
        handle("9902", report, "IN_PROGRESS").statusCode(404);
        handle("9901", report, "IN_PROGRESS").statusCode(200).body("status", equalTo("IN_PROGRESS"));
        handle("9901", report, "CLOSED").statusCode(400);
        handle("9901", report, "CLOSED\", \"closingReason\": \"BACK_TO_SCHOOL")
                .statusCode(200)
                .body("handled.closingReason", equalTo("BACK_TO_SCHOOL"));
        assertThat(told(HANDLED))
                .contains("\"status\": \"IN_PROGRESS\"", "\"status\": \"CLOSED\"")
                .doesNotContain("BACK_TO_SCHOOL", "P1");
        handle("9901", report, "TAKEN_NOTE_OF").statusCode(409);
        post("mentor", report, "withdrawals", "{\"reason\": \"too late\"}").statusCode(409);
    }

    @Test
    void whoMovedIsReportedToTheMunicipalityWhereTheyLiveNow() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        post("mentor", theReport(), "filings", FILING).statusCode(200);

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 1)); // said later: the latest word counts
        school.put("/pupils/P1", Sandbox.details("").replace("9901", "9902"));

        list(school.staff("mentor")).body("items[0].municipalityCode", equalTo("9902"));
        assertThat(told(MOVED)).contains("\"fromMunicipality\": \"9901\"", "\"toMunicipality\": \"9902\"");
        post("mentor", theReport(), "withdrawals", "{\"reason\": \"a mistake\"}")
                .statusCode(200);
        assertThat(told(WITHDRAWN)).contains("\"municipalityCode\": \"9902\"");
    }

    @Test
    void whatDoesNotFollowFromAbsenceAPersonBringsUp() {
        var person = school.enrol("P1");
        var luxury = "{\"youngPersonId\": \"%s\", \"kind\": \"LUXURY\"%s}";
        bringUp("mentor", luxury.formatted(person, "")).statusCode(400);
        for (var oneself :
                List.of("M1", accountOf("mentor-" + school.schoolId()).toString())) {
            var alone = ", \"reason\": \"seen away\", \"secondPerson\": \"" + oneself + "\"";
            bringUp("mentor", luxury.formatted(person, alone)).statusCode(400);
        }
        bringUp("mentor", "{\"youngPersonId\": \"%s\", \"kind\": \"OTHER\"}".formatted(person))
                .statusCode(400);

        bringUp("mentor", luxury.formatted(person, ", \"reason\": \"seen away\", \"secondPerson\": \"M2\""))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("dueOn", equalTo("2026-11-30"))
                .body("deadline", equalTo("2026-12-07"))
                .body("broughtUp.secondPerson", equalTo("M2"));
        bringUp("mentor", luxury.formatted(person, ", \"reason\": \"seen away\", \"secondPerson\": \"M2\""))
                .statusCode(409);
        bringUp(
                        "mentor",
                        "{\"youngPersonId\": \"%s\", \"kind\": \"OTHER\", \"stepsTaken\": \"asked\"}".formatted(person))
                .statusCode(201);

        assertThat(Database.announced(school, DUE)).isEqualTo(2);
        given().auth()
                .oauth2(Sandbox.open().staff("mentor"))
                .contentType(ContentType.JSON)
                .body("{\"youngPersonId\": \"%s\", \"kind\": \"OTHER\", \"stepsTaken\": \"asked\"}".formatted(person))
                .post("/v1/absence-reports")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(school.system())
                .contentType(ContentType.JSON)
                .body("{\"youngPersonId\": \"%s\", \"kind\": \"OTHER\", \"stepsTaken\": \"asked\"}".formatted(person))
                .post("/v1/absence-reports")
                .then()
                .statusCode(404);
    }

    @Test
    void whoLookedAtAnotherVersionDecidesNothing() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        var report = theReport();
        var seen = get(school.staff("mentor"), report).extract().header("ETag");
        post("mentor", report, "filings", FILING).statusCode(200);

        given().auth()
                .oauth2(school.staff("mentor"))
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body("{\"reason\": \"a mistake\"}")
                .post("/v1/absence-reports/" + report + "/withdrawals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-changed-meanwhile"));
        post("mentor", report, "filings", FILING).statusCode(409).body("type", equalTo("/problems/not-the-next-step"));
    }

    @Test
    void aDraftThatAPersonTookBackDoesNotComeBack() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        post("mentor", theReport(), "withdrawals", "{\"reason\": \"has a diploma\"}")
                .statusCode(200);

        school.send("P1", missed("P1", "2026-11-20", "3"));

        await().until(() -> Database.ask("select count(*) from absence where school_id = '" + school.schoolId() + "'")
                .equals("4"));
        assertThat(reports("P1", false)).isEmpty();
    }

    @Test
    void aSchoolSetsHowLongItHas() {
        school.enrol("P1");
        school.send("P1", w10());
        awaitReports(W10);
        given().auth()
                .oauth2(school.system())
                .contentType(ContentType.JSON)
                .body("{\"deadlineDays\": 0, \"deadlineUnit\": \"WEEKS\", \"weeksFromEighteen\": 5}")
                .put("/v1/schools/" + school.schoolId() + "/report-settings")
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));

        school.put("/report-settings", """
                {"deadlineDays": 5, "deadlineUnit": "SCHOOL_DAYS", "weeksFromEighteen": 4}
                """);

        assertThat(reports("P1", false)).isEqualTo("SIXTEEN_HOURS 2026-10-09 2026-10-23 DRAFT");
    }

    private String[] w10() {
        return new String[] {
            missed("P1", "2026-09-14", "5"), missed("P1", "2026-09-25", "6"), missed("P1", "2026-10-09", "5")
        };
    }

    private String missed(String pupil, String day, String hours) {
        return school.missed(pupil, "S", day, hours, HEARD);
    }

    private void awaitReports(String expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reports("P1", false)).isEqualTo(expected));
    }

    private String reports(String pupil, boolean withdrawnToo) {
        return Database.ask(REPORTS.formatted(school.schoolId(), pupil, withdrawnToo));
    }

    private String theReport() {
        return reportOf("P1");
    }

    private String reportOf(String pupil) {
        return Database.ask("select id from absence_report where school_id = '" + school.schoolId()
                + "' and pupil_key = '" + pupil + "'");
    }

    private void aReportToFileUntilMonday7December() {
        school.enrol("P1");
        school.send("P1", missed("P1", "2026-11-30", "16"));
        awaitReports("SIXTEEN_HOURS 2026-11-30 2026-12-07 DRAFT");
    }

    /** By hand: the daily look of other tests then waits for no day that lies ahead. */
    private void lookAtDeadlines(LocalDate day) {
        clock.moveTo(day.atTime(5, 0));
        deadlines.run();
    }

    private String told(String type) {
        return Database.ask("""
                select string_agg((event::jsonb->'data')::text, ' ') from announced
                where event::jsonb->>'type' = '%s' and event::jsonb->'data'->>'schoolId' = '%s'
                """.formatted(type, school.schoolId()));
    }

    /** Nobody has asked the municipality to take part: that the law has it reported is enough to know whom that is about. */
    private static ValidatableResponse pupil(String municipality, UUID person) {
        return given().auth()
                .oauth2(officer(municipality))
                .get("/v1/young-people/" + person)
                .then();
    }

    private static String officer(String municipality) {
        return RealParts.tokenFor("officer-" + municipality)
                .organisation("MUNICIPALITY", municipality)
                .roles("attendance-officer")
                .token();
    }

    private static ValidatableResponse list(String token) {
        return given().auth().oauth2(token).get("/v1/absence-reports").then().statusCode(200);
    }

    private static ValidatableResponse get(String token, String report) {
        return given().auth().oauth2(token).get("/v1/absence-reports/" + report).then();
    }

    private ValidatableResponse bringUp(String role, String body) {
        return given().auth()
                .oauth2(school.staff(role))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/absence-reports")
                .then();
    }

    private ValidatableResponse post(String role, String report, String step, String body) {
        return given().auth()
                .oauth2(school.staff(role))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/absence-reports/" + report + "/" + step)
                .then();
    }

    private static ValidatableResponse handle(String municipality, String report, String status) {
        return given().auth()
                .oauth2(officer(municipality))
                .contentType(ContentType.JSON)
                .body("{\"status\": \"" + status + "\"}")
                .post("/v1/absence-reports/" + report + "/handlings")
                .then();
    }

    private static UUID accountOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
