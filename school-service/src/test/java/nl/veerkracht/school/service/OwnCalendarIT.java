package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.veerkracht.dev.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An absence coordinator says when there are lessons, and what the codes of the school mean. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class OwnCalendarIT {
    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Rooster//NL
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20261105
            SUMMARY:Studiedag
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20260720
            DTEND;VALUE=DATE:20260829
            SUMMARY:Zomervakantie
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void aSchool() {
        school = Sandbox.open();
    }

    @Test
    void aFileIsReadWithoutEffect() {
        read(coordinator(), FILE)
                .statusCode(200)
                .body("calendar.schoolYears.firstDay", contains("2026-08-31"))
                .body("calendar.closedDays.name", contains("Studiedag"))
                .body("skipped.name", contains("Zomervakantie"))
                .body("skipped.why", contains("OUTSIDE_SCHOOL_YEARS"));

        calendar().body("closedDays", hasSize(4));
    }

    @Test
    void whatWasReadIsSuppliedOnTheVersionThatItWasReadOn() {
        var version = calendar().extract().header("ETag");
        var read = given().spec(coordinator())
                .contentType("text/calendar")
                .body(FILE)
                .post(path("/calendar/readings"))
                .jsonPath()
                .getMap("calendar");

        put(version, read).statusCode(200).body("closedDays.name", contains("Studiedag"));
        put(version, read).statusCode(409).body("type", equalTo("/problems/school-changed-meanwhile"));
        put("yesterday", read).statusCode(400).body("errors.pointer", contains("If-Match"));
        calendar().body("closedDays.name", contains("Studiedag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pupil;from;until", "BEGIN:VCALENDAR"})
    void whatIsNoCalendarIsRefused(String file) {
        read(coordinator(), file).statusCode(400).body("errors.message", contains("is not a valid iCalendar file"));
    }

    @Test
    void everythingThatIsWrongIsTold() {
        put(null, """
                {"schoolYears": [{"firstDay": "2026-08-31", "lastDay": "2027-07-09"},
                                 {"firstDay": "2027-07-01", "lastDay": "2028-07-07"}],
                 "closedDays": [{"from": "2026-08-01", "to": "2026-08-02", "name": "Zomer"}]}
                """)
                .statusCode(400)
                .body("errors.pointer", hasItems("/schoolYears/1/firstDay", "/closedDays/0/from"));
        calendar().body("closedDays", hasSize(4));
    }

    @Test
    void eachDayIsShownWithWhyThereAreNoLessons() {
        given().spec(coordinator())
                .get(path("/calendar/days?from=2026-12-18&to=2026-12-25"))
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "SCHOOL_DAY",
                                "WEEKEND",
                                "WEEKEND",
                                "CLOSED",
                                "CLOSED",
                                "CLOSED",
                                "CLOSED",
                                "PUBLIC_HOLIDAY"))
                .body("items[3].name", equalTo("Kerstvakantie"));
        given().spec(coordinator())
                .get(path("/calendar/days?from=2026-01-01&to=2027-12-31"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
    }

    @ParameterizedTest
    @CsvSource({"mentor", "support-coordinator"})
    void nobodyElseChangesIt(String role) {
        var who = as(school.staff(role));

        read(who, FILE).statusCode(403);
        given().spec(who)
                .contentType(ContentType.JSON)
                .body("{\"mappings\": []}")
                .post(path("/reason-mappings"))
                .then()
                .statusCode(403);
    }

    @Test
    void oneCodeIsMappedAndTheOthersStay() {
        given().spec(coordinator())
                .contentType(ContentType.JSON)
                .body("""
                        {"mappings": [{"code": "X", "category": "MEDICAL_VISIT"}, {"code": "S", "category": "LUXURY"}]}
                        """)
                .post(path("/reason-mappings"))
                .then()
                .statusCode(200)
                .body("mappings.code", contains("S", "X", "Z"))
                .body("mappings.category", contains("LUXURY", "MEDICAL_VISIT", "SICK"));
        given().spec(coordinator())
                .contentType(ContentType.JSON)
                .body("{\"mappings\": [{\"code\": \"X\", \"category\": \"ILL\"}]}")
                .post(path("/reason-mappings"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mappings/0/category"));
    }

    private RequestSpecification coordinator() {
        return as(school.staff("absence-coordinator"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private String path(String path) {
        return "/v1/schools/" + school.schoolId() + path;
    }

    private ValidatableResponse calendar() {
        return given().spec(coordinator()).get(path("/calendar")).then().statusCode(200);
    }

    private ValidatableResponse read(RequestSpecification who, String file) {
        return given().spec(who)
                .contentType("text/calendar")
                .body(file)
                .post(path("/calendar/readings"))
                .then();
    }

    private ValidatableResponse put(@Nullable String version, Object calendar) {
        var request = given().spec(coordinator()).contentType(ContentType.JSON).body(calendar);
        return (version == null ? request : request.header("If-Match", version))
                .put(path("/calendar"))
                .then();
    }
}
