package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Absence comes in, and signals come out. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class SignalsIT {
    private static final String RAISED = "nl.absencesignals.raised.v1";
    private static final String WITHDRAWN = "nl.absencesignals.withdrawn.v1";
    private static final String RECORDED = "nl.absences.recorded.v1";
    private static final String W1 = "FREQUENT 2026-11-27";

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        Database.watchOutbox();
    }

    @Test
    void theFourthEpisodeInTwelveSchoolWeeksIsASignal() { // W1
        var school = Sandbox.open();
        var person = school.enrol("P1");

        school.report("P1", "2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27");

        Database.awaitSignals(school, "P1", W1);
        assertThat(Database.announced(school, RAISED)).isEqualTo(1);
        given().auth()
                .oauth2(school.system())
                .queryParam("schoolId", school.schoolId())
                .queryParam("pupilKey", "P1")
                .get("/v1/signals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].youngPersonId", equalTo(person.toString()))
                .body("items[0].holdsOn", equalTo("2026-11-27"))
                .body("items[0].detectedAt", equalTo("2026-11-30T07:00:00Z"))
                .body("items[0].rule.name", equalTo("mazl-frequent"))
                .body("items[0].why.counted", equalTo(4))
                .body("items[0].why.episodes", hasSize(4))
                .body("items[0].why.skipped.name", hasItem("Herfstvakantie"))
                .body("items[0].stopsWhen.measure", equalTo("EPISODES"))
                .body(
                        "items[0].stopsWhen.anyOf.firstDay",
                        contains("2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27"));
    }

    /** What was known at the end of a day: before the school took something back, and for which reasons it held then. */
    @Test
    void signalsAndAbsenceAreToldAsTheyWereKnown() {
        var school = Sandbox.open();
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        var person = school.enrol("P1");
        school.report("P1", "2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27");
        Database.awaitSignals(school, "P1", W1);
        clock.moveTo(LocalDateTime.of(2026, 11, 28, 9, 0));
        school.send("P1", school.reported("P1", "P1-2026-09-02", "2026-09-02", "2026-09-03", "2026-11-30T06:00:00Z"));
        await().until(() -> asOf(school, "signals?youngPersonId=" + person, "2026-11-28")
                .extract()
                .path("items[0].why.episodes[0].schoolDays")
                .equals(2));
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        school.send("P1", school.withdrawn("P1-2026-10-08", "2026-11-30T07:00:00Z"));
        Database.awaitSignals(school, "P1", "");

        var signals = "signals?youngPersonId=" + person;
        asOf(school, signals, "2026-11-26").body("items", hasSize(0));
        asOf(school, signals, "2026-11-27")
                .body("items.status", contains("RAISED"))
                .body("items[0].withdrawnAt", nullValue())
                .body("items[0].why.episodes[0].schoolDays", equalTo(1));
        asOf(school, signals, "2026-11-29").body("items[0].why.episodes[0].schoolDays", equalTo(2));
        asOf(school, signals + "&status=RAISED", "2026-11-29").body("items", hasSize(1));
        asOf(school, signals, "2026-11-30").body("items.status", contains("WITHDRAWN"));
        asOf(school, signals, "2026-12-01").statusCode(400).body("errors.pointer", contains("/asOf"));

        var absences = "absences?youngPersonId=" + person;
        asOf(school, absences, "2026-11-26").body("items", hasSize(0));
        asOf(school, absences, "2026-11-27")
                .body("items.status", everyItem(equalTo("ACTIVE")))
                .body("items.lastDay", contains("2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27"));
        asOf(school, absences, "2026-11-29").body("items[0].lastDay", equalTo("2026-09-03"));
        asOf(school, absences, "2026-11-30").body("items[2].status", equalTo("WITHDRAWN"));
        var october = "young-people/" + person + "/absence-calendar?from=2026-10-08";
        asOf(school, october + "&to=2026-10-08", "2026-11-29").body("days.absence", contains("SICK"));
        asOf(school, october + "&to=2026-10-08", "2026-11-30").body("days[0].absence", nullValue());
        asOf(school, october, "2026-11-27").body("to", equalTo("2026-11-27"));
    }

    private static ValidatableResponse asOf(Sandbox school, String what, String day) {
        var separator = what.contains("?") ? "&" : "?";
        return given().auth()
                .oauth2(school.staff("mentor"))
                .get("/v1/" + what + separator + "asOf=" + day)
                .then();
    }

    @Test
    void whoIsNearAThresholdIsShownWhatOneMoreDayWouldDo() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-11-23", null, "2026-11-23T07:00:00Z"));
        await().until(() -> Database.ask("select count(*) from absence where school_id = '" + school.schoolId() + "'")
                .equals("1"));

        outlook(school, person)
                .body("oneMoreDay.day", equalTo("2026-12-01"))
                .body("oneMoreDay.raises.kind", contains("LONG"))
                .body("oneMoreDay.raises[0].rule.name", equalTo("mazl-long"));
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 7, 0));
        outlook(school, person).body("oneMoreDay.day", equalTo("2026-11-30")).body("oneMoreDay.raises", hasSize(0));
    }

    private static ValidatableResponse outlook(Sandbox school, UUID person) {
        return given().auth()
                .oauth2(school.staff("mentor"))
                .get("/v1/young-people/" + person + "/outlook")
                .then()
                .statusCode(200);
    }

    @Test
    void anOpenAbsenceBecomesLongByThePassingOfTimeOnTheRightDay() {
        var school = Sandbox.open();
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-11-26", null, "2026-11-26T07:00:00Z"));
        await().until(() -> Database.ask("select count(*) from absence where school_id = '" + school.schoolId() + "'")
                .equals("1"));

        clock.moveTo(LocalDateTime.of(2026, 12, 10, 7, 0));

        Database.awaitSignals(school, "P1", "LONG 2026-12-04");
    }

    @Test
    void aWithdrawnAbsenceTakesItsSignalWithIt() {
        var school = Sandbox.open();
        school.enrol("P1");
        school.report("P1", "2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27");
        Database.awaitSignals(school, "P1", W1);

        school.send("P1", school.withdrawn("P1-2026-10-08", "2026-11-30T07:00:00Z"));

        Database.awaitSignals(school, "P1", "");
        assertThat(Database.announced(school, WITHDRAWN)).isEqualTo(1);
        given().auth()
                .oauth2(school.system())
                .queryParam("status", "WITHDRAWN")
                .get("/v1/signals")
                .then()
                .body("items[0].withdrawnReason", equalTo("absence-changed"))
                .body("items[0].withdrawnAt", equalTo("2026-11-30T07:00:00Z"));
    }

    @Test
    void absenceBeforeItsEnrolmentWaitsForIt() {
        var school = Sandbox.open();
        school.report("P1", "2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27");
        await().until(() -> Database.ask("select count(*) from absence where school_id = '" + school.schoolId() + "'")
                .equals("4"));
        assertThat(Database.signals(school, "P1")).isEmpty();

        Bus.send("school-enrolments", school.schoolId() + ":P1", school.started("P1", "2026-11-29T08:00:00Z"));

        Database.awaitSignals(school, "P1", W1);
    }

    @Test
    void aCodeThatNobodyMappedIsPutAsideUntilItIs() {
        var school = Sandbox.open();
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "X", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        await().untilAsserted(() -> given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/schools/" + school.schoolId() + "/unmapped-reasons")
                .then()
                .body("items[0].code", equalTo("X"))
                .body("items[0].absences", equalTo(1))
                .body("items[0].pupils", equalTo(1))
                .body("items[0].from", equalTo("2026-11-02")));
        assertThat(Database.signals(school, "P1")).isEmpty();

        school.put("/reason-mappings", """
                {"mappings": [{"code": "X", "category": "SICK"}]}
                """);

        assertThat(Database.signals(school, "P1")).isEqualTo("LONG 2026-11-10");
    }

    @Test
    void anotherCalendarIsAnotherOutcome() {
        var school = Sandbox.open();
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");

        school.put("/calendar", """
                {"schoolYears": [{"firstDay": "2026-08-31", "lastDay": "2027-07-09"}],
                 "closedDays": [{"from": "2026-11-05", "to": "2026-11-05", "name": "Studiedag"}]}
                """);

        assertThat(Database.signals(school, "P1")).isEmpty();
        assertThat(Database.announced(school, WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void whoLeftTheSchoolGetsNoSignalForTheTimeAfter() {
        var school = Sandbox.open();
        school.enrol("P1");
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");

        Bus.send(
                "school-enrolments",
                school.schoolId() + ":P1",
                school.enrolmentEnded("P1", "2026-11-09", "2026-11-30T08:00:00Z"));

        Database.awaitSignals(school, "P1", "");
    }

    @Test
    void theOrderOfEventsMakesNoDifference() {
        for (var seed = 0; seed < 5; seed++) {
            var school = Sandbox.open();
            school.enrol("P1");
            var events = new ArrayList<>(List.of(
                    school.reported("P1", "A1", "2026-09-02", "2026-09-02", "2026-09-02T07:00:00Z"),
                    school.reported("P1", "A2", "2026-09-22", "2026-09-22", "2026-09-22T07:00:00Z"),
                    school.reported("P1", "A3", "2026-10-07", null, "2026-10-07T07:00:00Z"),
                    school.ended("A3", "2026-10-08", "2026-10-09T07:00:00Z"),
                    school.reported("P1", "A4", "2026-11-26", "2026-11-26", "2026-11-26T07:00:00Z"),
                    school.reported("P1", "A4", "2026-11-27", "2026-11-27", "2026-11-27T07:00:00Z"),
                    school.reported("P1", "A5", "2026-11-03", "2026-11-03", "2026-11-03T07:00:00Z"),
                    school.withdrawn("A5", "2026-11-04T07:00:00Z")));
            Collections.shuffle(events, new Random(seed));

            school.send("P1", events.toArray(String[]::new));

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Database.ask(
                                    "select count(*) from inbox where source like '%" + school.schoolId() + "%'")
                            .equals("8"));
            assertThat(Database.signals(school, "P1")).as("seed %d", seed).isEqualTo(W1);
        }
    }

    @Test
    void theSameEventTwiceHasItsEffectOnce() {
        var school = Sandbox.open();
        school.enrol("P1");
        var event = school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z");

        school.send("P1", event, event);
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        school.send("P1", event, school.reported("P1", "A2", "2026-09-02", "2026-09-10", "2026-11-11T07:00:00Z"));

        Database.awaitSignals(school, "P1", "LONG 2026-09-10, LONG 2026-11-10");
        assertThat(Database.announced(school, RAISED)).isEqualTo(2);
    }

    @Test
    void manyPupilsAtOnceEachGetTheirOwnSignals() {
        var school = Sandbox.open();
        var pupils = IntStream.range(0, 300).mapToObj(number -> "P" + number).toList();
        Bus.send(
                "school-enrolments",
                school.schoolId(),
                pupils.stream()
                        .map(key -> school.started(key, "2026-08-20T08:00:00Z"))
                        .toArray(String[]::new));

        Bus.send(
                "school-absences",
                school.schoolId(),
                Stream.of("2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27")
                        .flatMap(day -> pupils.stream()
                                .map(key -> school.reported(key, key + day, day, day, day + "T07:00:00Z")))
                        .toArray(String[]::new));

        await().atMost(Duration.ofSeconds(60)).until(() -> Database.announced(school, RAISED) == 300);
        assertThat(Database.ask(
                        "select count(distinct pupil_key) from signal where holds_on = '2026-11-27' and school_id = '"
                                + school.schoolId() + "'"))
                .isEqualTo("300");
    }

    @Test
    void absenceIsToldToOthersOnlyWhileACaseIsOpenAndNeverTheReason() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var caseId = UUID.randomUUID();
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        assertThat(Database.announced(school, RECORDED)).isZero();

        Bus.send("case-events", person.toString(), CaseEvents.opened(person, caseId, school.schoolId()));
        await().until(() -> Database.announced(school, RECORDED) == 1);
        school.send("P1", school.reported("P1", "A2", "2026-11-25", "2026-11-25", "2026-11-25T07:00:00Z"));
        await().until(() -> Database.announced(school, RECORDED) == 2);
        school.send("P1", school.reported("P1", "A2", "2026-11-25", "2026-11-25", "2026-11-26T07:00:00Z"));
        school.send("P1", school.withdrawn("A2", "2026-11-27T07:00:00Z"));
        await().until(() -> Database.announced(school, RECORDED) == 3);

        assertThat(Database.ask("""
                select string_agg(event::jsonb->'data'->>'status', ' ' order by event::jsonb->>'time', id) from announced
                where subject = '%s' and event like '%%2026-11-25%%'
                """.formatted(person))).contains("ACTIVE").contains("WITHDRAWN");
        assertThat(
                        Database.ask(
                                "select count(*) from announced where event ilike '%SICK%' or event like '%reason%' or event like '%Noor%'"))
                .isEqualTo("0");
    }

    @Test
    void nothingIsToldAnyMoreWhenTheCaseIsClosed() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var caseId = UUID.randomUUID();
        Bus.send(
                "case-events",
                person.toString(),
                CaseEvents.opened(person, caseId, school.schoolId()),
                CaseEvents.closed(person, caseId));
        await().until(() -> Database.ask("select closed_on from coordination_case where case_id = '" + caseId + "'")
                .equals("2026-11-30"));

        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));

        Database.awaitSignals(school, "P1", "LONG 2026-11-10");
        assertThat(Database.announced(school, RECORDED)).isZero();
    }
}
