package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
        clock.reset();
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
                .body("items[0].why.episodes", hasSize(4));
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
