package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.heartbeat.TellOfSilence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday 30 November 2026, eight o'clock; the week before has five school days. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class FeedIT {
    private static final String THURSDAY = "2026-11-26T07:00:00Z";
    private static final String TODAY = "2026-11-30T07:00:00Z";

    @Inject
    TestClock clock;

    @Inject
    TellOfSilence silence;

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void begin() {
        Database.watchOutbox();
        school = Sandbox.open();
    }

    @AfterEach
    void nothingFails() {
        Database.failNoMore();
    }

    @Test
    void aSchoolThatWasNeverHeardOfHasNoFeedAndNoDaysWithoutData() {
        feed(school.system())
                .statusCode(200)
                .body("state", equalTo("NEVER_HEARD"))
                .body("expectedBy", equalTo("10:00"))
                .body("since", nullValue())
                .body("daysWithoutData", empty());
    }

    @Test
    void whateverASchoolSaysIsASignOfLifeForTheDayOnWhichItSaidSo() {
        Bus.send("school-enrolments", school.schoolId() + ":P1", school.started("P1", "2026-11-25T07:00:00Z"));
        school.send("P1", school.reported("P1", "A1", "2026-11-26", "2026-11-26", THURSDAY));
        alive(TODAY);

        awaitHeardOn("2026-11-30");
        await().untilAsserted(() -> feed(school.staff("mentor")).body("since", equalTo("2026-11-25")));
        feed(school.staff("mentor"))
                .body("state", equalTo("HEARD"))
                .body("daysWithoutData", equalTo(List.of("2026-11-27")));
    }

    @Test
    void aSignOfLifeMayComeLateAndTwice() {
        alive(TODAY);
        awaitHeardOn("2026-11-30");

        alive(THURSDAY);
        await().untilAsserted(() -> feed(school.system()).body("since", equalTo("2026-11-26")));
        alive("2026-11-27T07:00:00Z", "2026-11-27T07:00:00Z");

        await().untilAsserted(() -> feed(school.system()).body("daysWithoutData", empty()));
    }

    @Test
    void aDayThatIsKnownToBeHeardOfIsNotWrittenAgain() {
        alive(TODAY);
        awaitHeardOn("2026-11-30");
        Database.change("delete from feed_day where school_id = '" + school.schoolId() + "'");

        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", TODAY));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");

        feed(school.system()).body("state", equalTo("NEVER_HEARD"));
    }

    @Test
    void whatWasRolledBackIsNoSignOfLifeUntilItComesAgain() {
        var pupil = "BAD" + school.schoolId();
        var absence = UUID.randomUUID().toString();
        school.enrol(pupil);
        Database.failFor(pupil, "23514");

        school.send(pupil, school.reported(pupil, absence, "2026-11-02", "2026-11-10", THURSDAY));
        Bus.deadLetter("school-absences", absence);

        feed(school.system()).body("state", equalTo("NEVER_HEARD"));
        alive(THURSDAY);
        awaitHeardOn("2026-11-26");
    }

    @Test
    void aSchoolIsSilentFromTheTimeByWhichItSaidItWouldHaveSpoken() {
        alive("2026-11-27T07:00:00Z");
        awaitHeardOn("2026-11-27");
        expect(school.system(), "08:30").statusCode(200).body("state", equalTo("AWAITED"));

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 30));

        feed(school.system()).body("state", equalTo("SILENT")).body("daysWithoutData", hasItem("2026-11-30"));
        assertThat(silentFor(administrator())).contains(school.schoolId());
        assertThat(silentFor(school.staff("mentor"))).containsExactly(school.schoolId());
        assertThat(silentFor(Sandbox.open().staff("administrator"))).isEmpty();
    }

    @Test
    void silenceIsToldOncePerSchoolDayAndSoIsThatTheSchoolIsHeardAgain() {
        alive(THURSDAY);
        awaitHeardOn("2026-11-26");

        silence.run();
        silence.run();
        assertThat(told("silent")).containsExactly("2026-11-27");
        assertThat(told("heard")).isEmpty();

        alive(TODAY);
        awaitHeardOn("2026-11-30");
        silence.run();
        silence.run();
        assertThat(told("heard")).containsExactly("2026-11-30");

        alive("2026-11-27T13:00:00Z");
        await().untilAsserted(() -> feed(school.system()).body("daysWithoutData", empty()));
        silence.run();
        assertThat(told("heard")).containsExactly("2026-11-30", "2026-11-27");
        assertThat(told("silent")).containsExactly("2026-11-27");
    }

    @Test
    void aDayWithoutASignOfLifeIsNeverShownAsPresence() {
        var person = school.enrol("P1");
        alive("2026-11-25T07:00:00Z");
        school.send("P1", school.reported("P1", "A1", "2026-11-26", "2026-11-26", THURSDAY));
        awaitHeardOn("2026-11-26");

        var days = given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/young-people/" + person + "/absence-calendar?from=2026-11-24&to=2026-12-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("days.kind", String.class);

        assertThat(days)
                .containsExactly(
                        "SCHOOL_DAY", // there was no feed yet
                        "SCHOOL_DAY",
                        "SCHOOL_DAY",
                        "NO_DATA",
                        "WEEKEND",
                        "WEEKEND",
                        "NO_DATA",
                        "SCHOOL_DAY"); // tomorrow
    }

    @Test
    void aSignalSaysOfHowManyDaysOfItsWindowNothingWasHeard() {
        school.enrol("P1");
        alive("2026-11-10T07:00:00Z");
        school.send("P1", school.reported("P1", "A1", "2026-11-16", null, "2026-11-16T07:00:00Z"));

        Database.awaitSignals(school, "P1", "LONG 2026-11-24");

        given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/signals?pupilKey=P1")
                .then()
                .statusCode(200)
                .body("items.why.from", equalTo(List.of("2026-11-16")))
                .body("items.why.daysWithoutData", equalTo(List.of(6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:30", "half past eight", "08:30:00"})
    void aTimeMustBeWrittenAsATime(String time) {
        expect(school.system(), time).statusCode(400).body("errors.pointer", hasItem("/expectedBy"));
    }

    @Test
    void onlyWhoWritesForTheSchoolSaysByWhenAndNobodysChangeIsUndone() {
        var seen = given().auth()
                .oauth2(school.system())
                .get("/v1/schools/" + school.schoolId() + "/feed")
                .header("ETag");

        expect(school.staff("mentor"), "09:00").statusCode(403);
        expect(school.staff("absence-coordinator"), "09:00").statusCode(200).body("expectedBy", equalTo("09:00"));
        given().auth()
                .oauth2(school.system())
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body("{\"expectedBy\": \"11:00\"}")
                .put("/v1/schools/" + school.schoolId() + "/feed")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyElseReadsTheFeedOfASchool() {
        feed(Sandbox.open().staff("absence-coordinator")).statusCode(404);
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        given().auth()
                .oauth2(administrator())
                .get("/v1/feeds?state=GONE")
                .then()
                .statusCode(400);
    }

    private void alive(String... times) {
        for (var time : times) {
            school.send("", school.alive(time));
        }
    }

    private void awaitHeardOn(String day) {
        await().untilAsserted(() -> feed(school.system()).body("heardOn", equalTo(day)));
    }

    private ValidatableResponse feed(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/schools/" + school.schoolId() + "/feed")
                .then();
    }

    private ValidatableResponse expect(String token, String time) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"expectedBy\": \"" + time + "\"}")
                .put("/v1/schools/" + school.schoolId() + "/feed")
                .then();
    }

    private static List<String> silentFor(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/feeds?state=SILENT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.schoolId", String.class);
    }

    private static String administrator() {
        return RealParts.tokenFor("administrator-of-all")
                .organisation("CONSORTIUM", "00000009000000040000")
                .roles("administrator")
                .token();
    }

    private List<String> told(String what) {
        return Database.announced(school, "nl.schoolfeeds." + what + ".v1", "day");
    }
}
