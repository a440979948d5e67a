package nl.veerkracht.school.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schools tell who is enrolled, and others are told who is enrolled where. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class EnrolmentsIT {
    private static final String STARTED = "nl.enrolments.started.v1";
    private static final String ENDED = "nl.enrolments.ended.v1";

    @BeforeEach
    void begin() {
        Database.watchOutbox();
    }

    @Test
    void anEnrolmentIsAnnouncedWithoutAnythingPersonal() {
        var school = Sandbox.open();

        var person = school.enrol("P1");

        assertThat(told(school, STARTED))
                .isEqualTo("""
                        {"from": "2026-08-01", "sector": "VO", "version": "2026-11-30T07:00:00Z", "schoolId": "%s", \
                        "mentorRef": "%s", "municipalityCode": "9901"}""".formatted(school.schoolId(), StaffRef.of(school.schoolId(), "M1")));
        assertThat(Database.ask("select subject || ' ' || topic || ' ' || (event::jsonb ->> 'dataref') from announced"
                        + " where subject = '" + person + "'"))
                .isEqualTo(person + " school-events /v1/young-people/" + person);
    }

    @Test
    void itIsAnnouncedAgainOnlyWhenSomethingThatIsToldIsDifferent() {
        var school = Sandbox.open();

        tell(school, changed(school, "Noor", "M1", "2026-11-01T08:00:00Z"));
        tell(school, changed(school, "Nora", "M1", "2026-11-02T08:00:00Z"));
        assertThat(Database.announced(school, STARTED)).isEqualTo(1);
        tell(school, changed(school, "Nora", "M2", "2026-11-03T08:00:00Z"));
        tell(school, changed(school, "Nora", "M3", "2026-11-02T09:00:00Z"));

        assertThat(Database.announced(school, STARTED)).isEqualTo(2);
        assertThat(told(school, STARTED))
                .contains(StaffRef.of(school.schoolId(), "M2").toString())
                .contains("2026-11-03T08:00:00Z");
    }

    @Test
    void theSameEventTwiceIsAnnouncedOnce() {
        var school = Sandbox.open();
        var event = school.started("P1", "2026-11-01T08:00:00Z");

        Bus.send("school-enrolments", school.schoolId() + ":P1", event, event);
        Bus.send("school-enrolments", school.schoolId() + ":P1", school.started("P2", "2026-11-01T08:00:00Z"));
        await().atMost(Duration.ofSeconds(30)).until(() -> heard(school) == 2);

        assertThat(Database.announced(school, STARTED)).isEqualTo(2);
    }

    @Test
    void anEndIsAnnouncedOnceAndAStaleOneNotAtAll() {
        var school = Sandbox.open();
        tell(school, school.started("P1", "2026-11-01T08:00:00Z"));

        tell(school, school.enrolmentEnded("P1", "2026-10-31", "2026-10-01T08:00:00Z"));
        assertThat(Database.announced(school, ENDED)).isZero();
        tell(school, school.enrolmentEnded("P1", "2026-12-24", "2026-11-02T08:00:00Z"));
        tell(school, school.enrolmentEnded("P1", "2026-12-24", "2026-11-03T08:00:00Z"));

        assertThat(Database.announced(school, ENDED)).isEqualTo(1);
        assertThat(told(school, ENDED))
                .isEqualTo("{\"until\": \"2026-12-24\", \"version\": \"2026-11-02T08:00:00Z\", \"schoolId\": \"%s\"}"
                        .formatted(school.schoolId()));
        assertThat(Database.announced(school, STARTED)).isEqualTo(1);
    }

    @Test
    void anEndBeforeItsEnrolmentIsAnnouncedTogetherWithIt() {
        var school = Sandbox.open();
        tell(school, school.enrolmentEnded("P1", "2026-12-24", "2026-11-02T08:00:00Z"));
        assertThat(Database.announced(school, ENDED)).isZero();

        tell(school, school.started("P1", "2026-11-01T08:00:00Z"));

        assertThat(Database.announced(school, ENDED)).isEqualTo(1);
        assertThat(told(school, STARTED)).contains("\"until\": \"2026-12-24\"");
    }

    @Test
    void manyPupilsAtOnceAreEachAnnouncedOnce() {
        var school = Sandbox.open();

        Bus.send(
                "school-enrolments",
                school.schoolId(),
                IntStream.range(0, 300)
                        .mapToObj(number -> school.started("P" + number, "2026-08-20T08:00:00Z"))
                        .toArray(String[]::new));

        await().atMost(Duration.ofSeconds(60)).until(() -> Database.announced(school, STARTED) == 300);
        assertThat(Database.ask(
                        "select count(distinct subject) from announced where event::jsonb -> 'data' ->> 'schoolId' = '"
                                + school.schoolId() + "'"))
                .isEqualTo("300");
    }

    /** Waits until the event has had its effect. */
    private static void tell(Sandbox school, String event) {
        var heard = heard(school);
        Bus.send("school-enrolments", school.schoolId() + ":P1", event);
        await().atMost(Duration.ofSeconds(30)).until(() -> heard(school) == heard + 1);
    }

    private static int heard(Sandbox school) {
        return Integer.parseInt(
                Database.ask("select count(*) from inbox where source like '%" + school.schoolId() + "%'"));
    }

    /** The data of what was announced last. */
    private static String told(Sandbox school, String type) {
        return Database.ask("""
                select event::jsonb -> 'data' from announced
                where event::jsonb -> 'data' ->> 'schoolId' = '%s' and event::jsonb ->> 'type' = '%s'
                order by event::jsonb -> 'data' ->> 'version' desc limit 1
                """.formatted(school.schoolId(), type));
    }

    private static String changed(Sandbox school, String givenName, String mentor, String time) {
        return school.started("P1", time).replace("Noor", givenName).replace("\"M1\"", "\"" + mentor + "\"");
    }
}
