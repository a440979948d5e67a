package nl.veerkracht.school.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.rights.TellOfRightsChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 30 November 2026: thirty days after the Sunday of this week it is 5 January 2027. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class RightsChangesIT {
    private static final LocalDate TURNS_SIXTEEN = LocalDate.of(2010, 12, 31);

    @Inject
    TestClock clock;

    @Inject
    TellOfRightsChanges rightsChanges;

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void begin() {
        Database.watchOutbox();
        school = Sandbox.open();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born,      told
            2014-11-30,  0
            2014-12-01,  1
            2015-01-05,  1
            2015-01-06,  0
            2011-01-05,  1
            2011-01-06,  0
            2009-01-05,  1
            2009-01-06,  0
            2012-12-15,  0
            """)
    void itIsToldInTheWeekInWhichABirthdayThatMattersComesWithinThirtyDays(LocalDate born, int times) {
        var person = school.enrol("P1", born);
        open(person);

        rightsChanges.run();

        assertThat(told(person)).isEqualTo(times);
    }

    @Test
    void itIsToldOnceForEachCase() {
        var person = school.enrol("P1", TURNS_SIXTEEN);
        var first = open(person);
        rightsChanges.run();
        rightsChanges.run();
        assertThat(told(person)).isEqualTo(1);

        close(person, first);
        open(person);
        rightsChanges.run();
        rightsChanges.run();

        assertThat(told(person)).isEqualTo(2);
    }

    @Test
    void ofWhomThereIsNoOpenCaseNothingIsTold() {
        var without = school.enrol("P1", TURNS_SIXTEEN);
        var closed = school.enrol("P2", TURNS_SIXTEEN);
        close(closed, open(closed));

        rightsChanges.run();

        assertThat(told(without) + told(closed)).isZero();
    }

    @Test
    void anotherBirthDateIsAnotherBirthday() {
        var person = school.enrol("P1", TURNS_SIXTEEN);
        open(person);
        rightsChanges.run();

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        school.enrol("P1", TURNS_SIXTEEN.plusDays(1));
        rightsChanges.run();

        assertThat(told(person)).isEqualTo(2);
    }

    @Test
    void whatIsToldHoldsNoBirthDateAndNoAge() {
        var person = school.enrol("P1", TURNS_SIXTEEN);
        var caseId = open(person);

        rightsChanges.run();

        assertThat(Database.ask("select event::jsonb->>'data' from announced where subject = '" + person
                        + "' and event::jsonb->>'type' = 'nl.rightschanges.approaching.v1'"))
                .isEqualTo("{\"at\": \"2026-11-30T07:00:00Z\", \"caseId\": \"" + caseId + "\"}");
    }

    @Test
    void itIsLookedAtEveryDay() {
        assertThat(Database.ask("""
                        select count(*) from scheduled_tasks
                        where task_name = 'tell-of-rights-changes-daily'
                          and extract(hour from execution_time at time zone 'Europe/Amsterdam') = 6
                        """)).isEqualTo("1");
    }

    private UUID open(UUID person) {
        var caseId = UUID.randomUUID();
        Bus.send("case-events", person.toString(), CaseEvents.opened(person, caseId, school.schoolId()));
        await().until(() -> known(caseId, "opened_on"));
        return caseId;
    }

    private static void close(UUID person, UUID caseId) {
        Bus.send("case-events", person.toString(), CaseEvents.closed(person, caseId));
        await().until(() -> known(caseId, "closed_on"));
    }

    private static boolean known(UUID caseId, String day) {
        return !Database.ask("select " + day + " from coordination_case where case_id = '" + caseId + "'")
                .isEmpty();
    }

    private static int told(UUID person) {
        return Integer.parseInt(Database.ask("select count(*) from announced where subject = '" + person
                + "' and event::jsonb->>'type' = 'nl.rightschanges.approaching.v1'"));
    }
}
