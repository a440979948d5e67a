package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.dev.RealParts;
import org.jspecify.annotations.Nullable;

/** A school of its own for every test, with the calendar of school W, and what its system sends. */
record Sandbox(String schoolId) {
    private static final String BORN = "2011-03-04";
    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final String CALENDAR = """
            {"schoolYears": [{"firstDay": "2026-08-31", "lastDay": "2027-07-09"}],
             "closedDays": [
              {"from": "2026-10-12", "to": "2026-10-16", "name": "Herfstvakantie"},
              {"from": "2026-12-21", "to": "2027-01-01", "name": "Kerstvakantie"},
              {"from": "2027-02-22", "to": "2027-02-26", "name": "Voorjaarsvakantie"},
              {"from": "2027-04-26", "to": "2027-05-07", "name": "Meivakantie"}]}
            """;

    static Sandbox open() {
        return open("VO");
    }

    static Sandbox open(String sector) {
        var school = new Sandbox("77X" + NUMBER.incrementAndGet());
        school.put("", """
                {"name": "Sandbox", "sector": "%s", "municipalityCode": "9901"}
                """.formatted(sector));
        school.put("/calendar", CALENDAR);
        school.put("/reason-mappings", """
                {"mappings": [{"code": "Z", "category": "SICK"}, {"code": "S", "category": "TRUANCY"}]}
                """);
        return school;
    }

    static Sandbox unregistered() {
        return new Sandbox("77X" + NUMBER.incrementAndGet());
    }

    String system() {
        return RealParts.tokenFor("system-" + schoolId)
                .organisation("SCHOOL", schoolId)
                .scopes("absences:write", "enrolments:write")
                .token();
    }

    String staff(String role) {
        return RealParts.tokenFor(role + "-" + schoolId)
                .organisation("SCHOOL", schoolId)
                .roles(role)
                .staffNumber("M1")
                .token();
    }

    void put(String path, String body) {
        given().auth()
                .oauth2(system())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/schools/" + schoolId + path)
                .then()
                .statusCode(200);
    }

    UUID enrol(String pupilKey) {
        return enrol(pupilKey, details(""));
    }

    UUID enrol(String pupilKey, LocalDate born) {
        return enrol(pupilKey, born, "");
    }

    /** With more details, as they stand in an event. */
    UUID enrol(String pupilKey, LocalDate born, String more) {
        return enrol(pupilKey, details(more).replace(BORN, born.toString()));
    }

    /** Somebody who is called this; null for who has nothing between the two. */
    UUID enrol(String pupilKey, String givenName, @Nullable String prefix, String familyName) {
        var named = details(prefix == null ? "" : ", \"familyNamePrefix\": \"" + prefix + "\"")
                .replace("\"Noor\"", "\"" + givenName + "\"")
                .replace("\"Jansen\"", "\"" + familyName + "\"");
        return enrol(pupilKey, named);
    }

    /** As these details say; see {@link #details}. */
    UUID enrol(String pupilKey, String details) {
        return UUID.fromString(given().auth()
                .oauth2(system())
                .contentType(ContentType.JSON)
                .body(details)
                .put("/v1/schools/" + schoolId + "/pupils/" + pupilKey)
                .then()
                .statusCode(200)
                .extract()
                .path("youngPersonId"));
    }

    /** Reports absence of one pupil, one event for each. */
    void report(String pupilKey, String... days) {
        for (var day : days) {
            send(pupilKey, reported(pupilKey, pupilKey + "-" + day, day, day, "2026-11-29T07:00:00Z"));
        }
    }

    void send(String pupilKey, String... events) {
        Bus.send("school-absences", schoolId + ":" + pupilKey, events);
    }

    String reported(String pupilKey, String absenceId, String first, String last, String time) {
        return reported(pupilKey, absenceId, "Z", first, last, time);
    }

    String reported(String pupilKey, String absenceId, String code, String first, String last, String time) {
        return event("nl.schoolabsences.reported.v1", time, """
                "absenceId": "%s", "pupilKey": "%s", "reasonCode": "%s", "firstDay": "%s", "lastDay": %s
                """.formatted(
                        absenceId, pupilKey, code, first, last == null ? "null" : '"' + last + '"'));
    }

    /** Told in lessons of one day. */
    String missed(String pupilKey, String code, String day, String hours, String time) {
        return event("nl.schoolabsences.reported.v1", time, """
                "absenceId": "%1$s-%2$s", "pupilKey": "%1$s", "reasonCode": "%3$s", "firstDay": "%2$s", "lastDay": "%2$s",
                "lessons": [{"date": "%2$s", "hours": %4$s}]
                """.formatted(pupilKey, day, code, hours));
    }

    String ended(String absenceId, String last, String time) {
        return event("nl.schoolabsences.ended.v1", time, """
                "absenceId": "%s", "lastDay": "%s"
                """.formatted(absenceId, last));
    }

    String withdrawn(String absenceId, String time) {
        return event("nl.schoolabsences.withdrawn.v1", time, """
                "absenceId": "%s"
                """.formatted(absenceId));
    }

    String started(String pupilKey, String time) {
        return event(
                "nl.schoolenrolments.started.v1",
                time,
                "\"pupilKey\": \"" + pupilKey + "\"," + details("").trim().replaceAll("^\\{|}$", ""));
    }

    String enrolmentEnded(String pupilKey, String until, String time) {
        return event("nl.schoolenrolments.ended.v1", time, """
                "pupilKey": "%s", "until": "%s"
                """.formatted(pupilKey, until));
    }

    /** That nobody is absent. */
    String alive(String time) {
        return event("nl.schoolfeeds.alive.v1", time, "");
    }

    String event(String type, String time, String data) {
        var separator = data.isEmpty() ? "" : ", ";
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:nld:brin:%s:systeem:las", "type": "%s", "time": "%s",
                 "datacontenttype": "application/json", "data": {"schoolId": "%s"%s%s}}
                """.formatted(UUID.randomUUID(), schoolId, type, time, schoolId, separator, data);
    }

    static String details(String more) {
        return """
                {"givenName": "Noor", "familyName": "Jansen", "birthDate": "%s", "sector": "VO",
                 "className": "3B", "mentor": "M1", "municipalityCode": "9901", "from": "2026-08-01"%s}
                """.formatted(BORN, more);
    }
}
