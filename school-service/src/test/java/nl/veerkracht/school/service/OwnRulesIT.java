package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school wants to hear sooner of pupils who are often ill: at the third time instead of the fourth. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class OwnRulesIT {
    private static final String SOONER = """
            "rules": [{"kind": "FREQUENT", "criteria": [{"measure": "EPISODES", "comparison": "AT_LEAST", "number": 3}],
                       "window": {"span": "SCHOOL_WEEKS", "weeks": 12}, "rearm": "RESET"}]
            """;

    @Inject
    TestClock clock;

    private Sandbox school = Sandbox.unregistered();

    @BeforeAll
    static void watchOutbox() {
        Database.watchOutbox();
    }

    @BeforeEach
    void aSchoolOnTheMondayOfAllTests() {
        school = Sandbox.open();
    }

    @Test
    void withoutRulesOfItsOwnTheUsualOnesAreShown() {
        rules().body("versions", hasSize(1))
                .body("versions[0].from", nullValue())
                .body("versions[0].rules.kind", contains("FREQUENT", "LONG"))
                .body("versions[0].rules.version", contains("2026.1", "2026.1"));
    }

    @Test
    void aRuleThatBeginsTomorrowRaisesFromTomorrow() {
        school.enrol("P1");
        school.report("P1", "2026-11-02", "2026-11-09", "2026-11-16");
        put("{\"from\": \"2026-12-01\", " + SOONER + "}").statusCode(200).body("versions", hasSize(2));
        assertThat(Database.signals(school, "P1")).isEmpty();

        clock.moveTo(LocalDate.of(2026, 12, 1).atTime(LocalTime.NOON));
        school.send("P1", school.reported("P1", "A4", "2026-12-01", "2026-12-01", "2026-12-01T07:00:00Z"));

        Database.awaitSignals(school, "P1", "FREQUENT 2026-12-01");
        as("absence-coordinator")
                .get("/v1/signals?pupilKey=P1")
                .then()
                .body("items[0].rule.name", equalTo("own-frequent"))
                .body("items[0].rule.version", equalTo("2026-12-01"));
    }

    @Test
    void aSignalSaysWhetherItsRulesAskForAReferralAtOnce() {
        school.enrol("P1");
        school.report("P1", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23");
        Database.awaitSignals(school, "P1", "FREQUENT 2026-11-23");
        put("{\"from\": \"2026-12-01\", \"automaticReferral\": true, " + SOONER + "}")
                .statusCode(200)
                .body("versions.automaticReferral", contains(false, true));

        clock.moveTo(LocalDate.of(2026, 12, 9).atTime(LocalTime.NOON));
        school.report("P1", "2026-12-01", "2026-12-03", "2026-12-09");

        Database.awaitSignals(school, "P1", "FREQUENT 2026-11-23, FREQUENT 2026-12-09");
        assertThat(Database.announced(school, "nl.absencesignals.raised.v1", "automaticReferral"))
                .containsExactly("true");
    }

    @Test
    void whoWasIllForPartOfADayWasNotWhereTheSchoolDoesNotCountIt() {
        school.enrol("P1");
        school.report("P1", "2026-11-02", "2026-11-09", "2026-11-16");
        put("{\"from\": \"2026-12-01\", \"partOfDayCounts\": false, " + SOONER + "}")
                .statusCode(200)
                .body("versions.partOfDayCounts", contains(true, false));

        clock.moveTo(LocalDate.of(2026, 12, 2).atTime(LocalTime.NOON));
        school.send("P1", school.missed("P1", "Z", "2026-12-01", "3", "2026-12-01T07:00:00Z"));
        school.send("P1", school.reported("P1", "A5", "2026-12-02", "2026-12-02", "2026-12-02T07:00:00Z"));

        Database.awaitSignals(school, "P1", "FREQUENT 2026-12-02");
        as("mentor").get("/v1/signals?pupilKey=P1").then().body("items[0].why.partsNotCounted", contains("2026-12-01"));
    }

    @Test
    void whatItWouldHaveChangedIsToldBeforehandAndWithoutEffect() {
        school.enrol("P1");
        school.enrol("P2");
        school.report("P1", "2026-10-05", "2026-10-19", "2026-11-02", "2026-11-09");
        school.report("P2", "2026-10-05", "2026-10-19", "2026-11-02");
        Database.awaitSignals(school, "P1", "FREQUENT 2026-11-09");

        tried(SOONER)
                .statusCode(200)
                .body("from", equalTo("2025-11-30"))
                .body("pupils", equalTo(2))
                .body("kinds.kind", contains("FREQUENT"))
                .body("kinds[0].now", equalTo(1))
                .body("kinds[0].then", equalTo(2))
                .body("kinds[0].gone", equalTo(1))
                .body("kinds[0].added", equalTo(2));
        assertThat(Database.signals(school, "P2")).isEmpty();
        rules().body("versions", hasSize(1));
    }

    @Test
    void whatHasNotBegunIsTakenBack() {
        put("{\"from\": \"2026-12-07\", " + SOONER + "}").statusCode(200);

        as("absence-coordinator").delete(path("/2026-12-07")).then().statusCode(204);
        as("absence-coordinator").delete(path("/2026-12-07")).then().statusCode(404);

        rules().body("versions", hasSize(1));
    }

    @Test
    void whatHasBegunStays() {
        put("{\"from\": \"2026-12-01\", " + SOONER + "}").statusCode(200);
        clock.moveTo(LocalDate.of(2026, 12, 1).atTime(LocalTime.NOON));

        as("absence-coordinator").delete(path("/2026-12-01")).then().statusCode(404);
        put("{\"from\": \"2026-12-01\", " + SOONER + "}").statusCode(400).body("errors.pointer", contains("/from"));
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsTold() {
        var seen = rules().extract().header("ETag");

        putSeen(seen, "{\"from\": \"2026-12-07\", " + SOONER + "}").statusCode(200);
        putSeen(seen, "{\"from\": \"2026-12-14\", " + SOONER + "}")
                .statusCode(409)
                .body("type", equalTo("/problems/school-changed-meanwhile"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EPISODES  | AT_LEAST  | -1  | SCHOOL_WEEKS | 12  | RESET | /rules/0/criteria/0/number
            EPISODES  | AT_LEAST  | 201 | SCHOOL_WEEKS | 12  | RESET | /rules/0/criteria/0/number
            EPISODES  | ABOUT     | 3   | SCHOOL_WEEKS | 12  | RESET | /rules/0/criteria/0/comparison
            LESSONS   | AT_LEAST  | 3   | SCHOOL_WEEKS | 12  | RESET | /rules/0/criteria/0/measure
            EPISODES  | AT_LEAST  | 3   | EPISODE      | 12  | RESET | /rules/0/criteria/0/measure
            EPISODES  | AT_LEAST  | 3   | SCHOOL_WEEKS | 0   | RESET | /rules/0/window/weeks
            EPISODES  | AT_LEAST  | 3   | MONTHS       | 12  | RESET | /rules/0/window/span
            EPISODES  | AT_LEAST  | 3   | SCHOOL_WEEKS | 12  | OFTEN | /rules/0/rearm
            """)
    void whatIsNoRuleIsRefused(
            String measure, String comparison, int number, String span, int weeks, String rearm, String pointer) {
        var rules = """
                "rules": [{"kind": "FREQUENT", "criteria": [{"measure": "%s", "comparison": "%s", "number": %d}],
                           "window": {"span": "%s", "weeks": %d}, "rearm": "%s"}]
                """.formatted(measure, comparison, number, span, weeks, rearm);

        put("{\"from\": \"2026-12-07\", " + rules + "}").statusCode(400).body("errors.pointer", hasItem(pointer));
        tried(rules).statusCode(400).body("errors.pointer", hasItem(pointer));
        rules().body("versions", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partOfDayCounts", "automaticReferral"})
    void aSwitchIsOnOrOff(String name) {
        put("{\"from\": \"2026-12-07\", \"" + name + "\": \"no\", " + SOONER + "}")
                .statusCode(400)
                .body("errors.pointer", contains("/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor", "support-coordinator"})
    void nobodyElseSetsThem(String role) {
        as(role).contentType(ContentType.JSON)
                .body("{" + SOONER + "}")
                .put(path(""))
                .then()
                .statusCode(403);
        as(role).contentType(ContentType.JSON)
                .body("{" + SOONER + "}")
                .post(path("/trials"))
                .then()
                .statusCode(403);
        as(role).delete(path("/2026-12-07")).then().statusCode(403);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(school.staff(role));
    }

    private String path(String rest) {
        return "/v1/schools/" + school.schoolId() + "/signal-rules/VO" + rest;
    }

    private ValidatableResponse rules() {
        return as("absence-coordinator").get(path("")).then().statusCode(200);
    }

    private ValidatableResponse put(String body) {
        return as("absence-coordinator")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path(""))
                .then();
    }

    private ValidatableResponse putSeen(String tag, String body) {
        return as("absence-coordinator")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(path(""))
                .then();
    }

    private ValidatableResponse tried(String rules) {
        return as("absence-coordinator")
                .contentType(ContentType.JSON)
                .body("{" + rules + "}")
                .post(path("/trials"))
                .then();
    }
}
