package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To each only what each may see; whatever else there is, does not exist. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class AccessIT {
    @ParameterizedTest
    @ValueSource(strings = {"mentor", "absence-coordinator", "support-coordinator"})
    void staffSeesThePupilsOfTheOwnSchool(String role) {
        var school = Sandbox.open();
        var person = school.enrol("P1");

        get(school.staff(role), "/v1/young-people/" + person)
                .statusCode(200)
                .body("givenName", equalTo("Noor"))
                .body("schoolName", equalTo("Sandbox"));
        get(school.staff(role), "/v1/schools/" + school.schoolId() + "/pupils/P1")
                .statusCode(200)
                .body("youngPersonId", equalTo(person.toString()));
    }

    @Test
    void staffOfAnotherSchoolGetsTheAnswerOfSomebodyWhoDoesNotExist() {
        var person = Sandbox.open().enrol("P1");
        var other = Sandbox.open().staff("mentor");

        var refused = get(other, "/v1/young-people/" + person)
                .statusCode(404)
                .extract()
                .asString();
        var absent = get(other, "/v1/young-people/" + UUID.randomUUID())
                .statusCode(404)
                .extract()
                .asString();

        assertThat(withoutInstance(refused)).isEqualTo(withoutInstance(absent));
        get(other, "/v1/young-people/" + person + "/absence-calendar").statusCode(404);
        get(other, "/v1/absences?youngPersonId=" + person).statusCode(404);
        get(other, "/v1/young-people?ids=" + person).statusCode(200).body("items", empty());
    }

    @Test
    void whoLeftTheSchoolIsNotSeenThereAnyMore() {
        var school = Sandbox.open();
        var person = school.enrol("P1");

        Bus.send(
                "school-enrolments",
                school.schoolId() + ":P1",
                school.enrolmentEnded("P1", "2026-11-20", "2026-11-30T08:00:00Z"));

        await().untilAsserted(() ->
                get(school.staff("mentor"), "/v1/young-people/" + person).statusCode(404));
    }

    @Test
    void anOfficerSeesWhoseCaseTheMunicipalityTakesPartIn() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var caseId = UUID.randomUUID();
        school.send(
                "P1",
                school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"),
                school.reported("P1", "A2", "S", "2026-11-12", "2026-11-12", "2026-11-12T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        Bus.send(
                "case-events",
                person.toString(),
                CaseEvents.opened(person, caseId, school.schoolId()),
                CaseEvents.officerTakesPart(person, caseId, "9901"));
        await().untilAsserted(
                        () -> get(officer("9901"), "/v1/young-people/" + person).statusCode(200));
        get(officer("9902"), "/v1/young-people/" + person).statusCode(404);

        var calendar = get(
                        officer("9901"),
                        "/v1/young-people/" + person + "/absence-calendar?from=2026-11-09&to=2026-11-14")
                .statusCode(200);

        calendar.body("days.absence", contains("ABSENT", "ABSENT", null, "UNAUTHORISED", null, null));
        get(officer("9901"), "/v1/absences?youngPersonId=" + person)
                .body("items.presenceOnly", contains(true, false))
                .body("items.category", contains(null, "TRUANCY"));
        get(officer("9901"), "/v1/signals?youngPersonId=" + person)
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theOwnSchoolSeesWhatADayWas() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-10-08", "2026-10-20", "2026-10-20T07:00:00Z"));
        await().untilAsserted(() -> get(school.staff("mentor"), "/v1/absences?youngPersonId=" + person)
                .body("items", hasSize(1))
                .body("items[0].category", equalTo("SICK")));

        get(school.staff("mentor"), "/v1/young-people/" + person + "/absence-calendar?from=2026-10-08&to=2026-10-13")
                .body("days.kind", contains("SCHOOL_DAY", "SCHOOL_DAY", "WEEKEND", "WEEKEND", "CLOSED", "CLOSED"))
                .body("days.absence", contains("SICK", "SICK", null, null, null, null))
                .body("days[4].name", equalTo("Herfstvakantie"));
        get(school.staff("mentor"), "/v1/young-people/" + person + "/absence-calendar")
                .body("from", equalTo("2026-08-31"))
                .body("to", equalTo("2026-11-30"));
    }

    @Test
    void signalsAreListedForTheOwnSchoolOnly() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        school.enrol("P2");
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        school.send("P2", school.reported("P2", "A2", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        Database.awaitSignals(school, "P2", "LONG 2026-11-10");
        var other = Sandbox.open();

        get(other.staff("mentor"), "/v1/signals?youngPersonId=" + person).body("items", empty());
        get(other.staff("mentor"), "/v1/signals?schoolId=" + school.schoolId()).body("items", empty());
        get(other.system(), "/v1/signals?schoolId=" + school.schoolId()).body("items", empty());
        var next = get(school.staff("mentor"), "/v1/signals?limit=1")
                .body("items", hasSize(1))
                .extract()
                .<String>path("next");
        get(school.staff("mentor"), next).body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void aSchoolWritesForItselfOnly() {
        var school = Sandbox.open();
        var other = Sandbox.open();

        for (var token : new String[] {other.system(), other.staff("absence-coordinator"), school.staff("mentor")}) {
            put(token, "/v1/schools/" + school.schoolId(), "{}").body("type", equalTo("/problems/not-your-school"));
            put(token, "/v1/schools/" + school.schoolId() + "/calendar", "{}").statusCode(403);
            put(token, "/v1/schools/" + school.schoolId() + "/reason-mappings", "{}")
                    .statusCode(403);
            put(token, "/v1/schools/" + school.schoolId() + "/pupils/P9", Sandbox.details(""))
                    .statusCode(403);
        }
        get(other.staff("mentor"), "/v1/schools/" + school.schoolId() + "/reason-mappings")
                .statusCode(404);
        get(other.staff("mentor"), "/v1/schools/" + school.schoolId() + "/unmapped-reasons")
                .statusCode(404);
    }

    @Test
    void anAdministratorMayWriteForASchoolButKnowsNobodyThere() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var admin = RealParts.tokenFor("admin")
                .organisation("CONSORTIUM", "00000009999999990000")
                .roles("administrator")
                .token();

        put(admin, "/v1/schools/" + school.schoolId(), """
                        {"name": "Renamed", "sector": "VO", "municipalityCode": "9902"}
                        """).statusCode(200);

        get(admin, "/v1/schools/" + school.schoolId()).body("name", equalTo("Renamed"));
        Sandbox.open(); // so that there are two, whichever test comes first
        get(admin, "/v1/schools?limit=1").body("items", hasSize(1)).body("next", not(nullValue()));
        assertThat(everySchool(admin)).contains(school.schoolId());
        get(admin, "/v1/young-people/" + person).statusCode(404);
    }

    /** All pages: how many schools there are depends on the tests that ran before. */
    private static List<String> everySchool(String token) {
        var found = new ArrayList<String>();
        var next = "/v1/schools";
        while (next != null) {
            var page = get(token, next).statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.schoolId", String.class));
            next = page.getString("next");
        }
        return found;
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        given().get("/v1/schools").then().statusCode(401);
    }

    @Test
    void anUnknownSchoolIsNotFound() {
        var unknown = Sandbox.unregistered();

        get(unknown.system(), "/v1/schools/" + unknown.schoolId()).statusCode(404);
        get(unknown.system(), "/v1/schools/" + unknown.schoolId() + "/calendar").statusCode(404);
        put(unknown.system(), "/v1/schools/" + unknown.schoolId() + "/pupils/P1", Sandbox.details(""))
                .statusCode(404);
    }

    @Test
    void theNationalNumberIsNeverKeptNorShown() {
        var school = Sandbox.open();

        put(
                        school.system(),
                        "/v1/schools/" + school.schoolId() + "/pupils/P1",
                        Sandbox.details(", \"nationalNumber\": \"999990019\""))
                .statusCode(200);

        assertThat(Database.ask("select count(*) from enrolment e where school_id = '" + school.schoolId()
                        + "' and e::text not like '%999990019%' and national_number_hash is not null"))
                .isEqualTo("1");
        assertThat(get(school.system(), "/v1/schools/" + school.schoolId() + "/pupils/P1")
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("999990019");
    }

    private static String withoutInstance(String problem) {
        return problem.replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static String officer(String municipality) {
        return RealParts.tokenFor("officer-" + municipality)
                .organisation("MUNICIPALITY", municipality)
                .roles("attendance-officer")
                .token();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).urlEncodingEnabled(false).get(path).then();
    }

    private static ValidatableResponse put(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }
}
