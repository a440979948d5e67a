package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be taken goes aside with the reason, and the next good event goes through. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class BadInputIT {
    private static final String TIME = "2026-11-10T07:00:00Z";

    @BeforeEach
    void begin() {
        Database.watchOutbox();
        Database.failNoMore();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            # what is wrong,          replaced,                        by,                             reason
            malformed JSON,           `"data":`,                       `"data"`,                       is not valid JSON
            unknown type,             nl.schoolabsences.reported.v1,   nl.schoolabsences.guessed.v1,   /type: unknown-type
            a type of another topic,  nl.schoolabsences.reported.v1,   nl.schoolenrolments.started.v1, /type: unknown-type
            a missing field,          `"pupilKey": "P1",`,             ``,                             /data/pupilKey: is required
            the year 6209,            `"firstDay": "2026-11-02"`,      `"firstDay": "6209-11-02"`,     /data/firstDay: must be a day
            days in the wrong order,  `"lastDay": "2026-11-10"`,       `"lastDay": "2026-11-01"`,      /data/lastDay: must not be before firstDay
            no time,                  `"time": "2026-11-10T07:00:00Z",`, ``,                           /time: is required
            a time in the year 6209,  `"time": "2026`,                 `"time": "6209`,                /time: must be at most a year ahead
            an unknown school,        `"schoolId": "77X`,              `"schoolId": "66X`,             /data/schoolId: unknown-school
            """)
    void goesAsideWithItsReason(String what, String replaced, String by, String reason) {
        var school = Sandbox.open();
        school.enrol("P1");
        var marker = UUID.randomUUID().toString();
        var good = school.reported("P1", "A1", "2026-11-02", "2026-11-10", TIME);
        var bad =
                school.reported("P1", marker, "2026-11-02", "2026-11-10", TIME).replace(replaced, by == null ? "" : by);

        school.send("P1", bad, good);

        assertThat(Bus.reasonOf(Bus.deadLetter("school-absences", marker))).contains(reason);
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        assertThat(Database.ask("select count(*) from absence where absence_id = '" + marker + "'"))
                .isEqualTo("0");
    }

    @Test
    void anUnknownSchoolIsTakenAsSoonAsItIsKnown() {
        var unknown = Sandbox.unregistered();
        var marker = UUID.randomUUID().toString();
        unknown.send("P1", unknown.reported("P1", marker, "2026-11-02", "2026-11-10", TIME));
        Bus.deadLetter("school-absences", marker);

        unknown.put("", """
                {"name": "New", "sector": "VO", "municipalityCode": "9901"}
                """);
        unknown.send("P1", unknown.reported("P1", marker, "2026-11-02", "2026-11-10", TIME));

        await().until(() -> Database.ask("select count(*) from absence where absence_id = '" + marker + "'")
                .equals("1"));
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehindAndHoldsUpNobody() {
        var school = Sandbox.open();
        school.enrol("BAD" + school.schoolId());
        school.enrol("P1");
        Database.failFor("BAD" + school.schoolId(), "23514");
        var marker = UUID.randomUUID().toString();

        school.send(
                "same-partition",
                school.reported("BAD" + school.schoolId(), marker, "2026-11-02", "2026-11-10", TIME),
                school.reported("P1", "A1", "2026-11-02", "2026-11-10", TIME));

        assertThat(Bus.reasonOf(Bus.deadLetter("school-absences", marker)))
                .contains("could not be stored (SQL state 23514)");
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        assertThat(Database.ask("select count(*) from absence where absence_id = '" + marker + "'"))
                .isEqualTo("0");
        assertThat(Database.ask("select count(*) from inbox where source = 'urn:nld:brin:" + school.schoolId()
                        + ":systeem:las'"))
                .isEqualTo("1");
        assertThat(Database.announced(school, "nl.absencesignals.raised.v1")).isEqualTo(1);
    }

    @Test
    void anOutageIsWaitedOutAndShows() {
        var school = Sandbox.open();
        school.enrol("P1" + school.schoolId());
        Database.failFor("P1" + school.schoolId(), "53300");

        school.send("P1", school.reported("P1" + school.schoolId(), "A1", "2026-11-02", "2026-11-10", TIME));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
        Database.failNoMore();

        Database.awaitSignals(school, "P1" + school.schoolId(), "LONG 2026-11-10");
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void aCaseEventThatIsNotAsAgreedGoesAside() {
        var marker = UUID.randomUUID();

        Bus.send(
                "case-events",
                marker.toString(),
                CaseEvents.event("nl.coordinationcases.opened.v1", marker, "{\"caseId\": \"no-id\"}"),
                CaseEvents.event(
                        "nl.coordinationcases.guessed.v1", UUID.randomUUID(), "{\"x\": \"" + marker + "-2\"}"));

        assertThat(Bus.reasonOf(Bus.deadLetter("case-events", marker.toString())))
                .contains("/data");
        assertThat(Bus.reasonOf(Bus.deadLetter("case-events", marker + "-2"))).contains("unknown-type");
    }

    @Test
    void aRequestWithFaultsIsToldAllOfThem() {
        var school = Sandbox.open();

        given().auth()
                .oauth2(school.system())
                .contentType(ContentType.JSON)
                .body("""
                        {"schoolYears": [{"firstDay": "2026-08-31", "lastDay": "2025-07-09"}],
                         "closedDays": [{"from": "6209-01-01", "to": "2026-10-16"}, 5]}
                        """)
                .put("/v1/schools/" + school.schoolId() + "/calendar")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/schoolYears/0/lastDay", "/closedDays/0/from", "/closedDays/0/name", "/closedDays/1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calendar             | not json                                    |
            calendar             | []                                          |
            calendar             | {}                                          | /schoolYears
            reason-mappings      | {"mappings": [{"code": "Z"}]}               | /mappings/0/category
            reason-mappings      | {"mappings": [{"code": "", "category": "GUESS"}]} | /mappings/0/category
            pupils/P1            | {"givenName": "Noor"}                       | /birthDate
            pupils/P1            | {                                           |
            """)
    void aRequestWithAFaultIsRefused(String path, String body, String pointer) {
        var school = Sandbox.open();

        given().auth()
                .oauth2(school.system())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/schools/" + school.schoolId() + "/" + path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems(pointer == null ? "" : pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/signals?status=GONE&youngPersonId=x            | /status
            /v1/signals?limit=0                                | /limit
            /v1/signals?cursor=!!                              | /cursor
            /v1/young-people                                   | /ids
            /v1/young-people?ids=1,2                           | /ids
            /v1/absences?from=2026-13-01                       | /youngPersonId
            """)
    void aQueryWithAFaultIsRefused(String path, String pointer) {
        given().auth()
                .oauth2(Sandbox.open().staff("mentor"))
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems(pointer));
    }
}
