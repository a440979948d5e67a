package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.erasure.LeftOvers;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.school.erasure.LateWords;
import nl.veerkracht.school.erasure.NightlyScan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person is erased elsewhere: what is here goes too, and does not come back. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class ErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEFORE = "2026-11-29T07:00:00Z";
    private static final String AFTER = "2026-11-30T07:00:01Z";
    private static final List<String> TABLES = List.of(
            "absence",
            "absence_announced",
            "absence_before",
            "absence_report",
            "coordination_case",
            "enrolment",
            "participation",
            "roster_question",
            "same_person",
            "signal",
            "why_before");

    /** They hold the school's own key, and no id of a person. */
    private static final Set<String> BY_KEY = Set.of("absence", "absence_before", "enrolment");

    @Inject
    TestClock clock;

    @Inject
    LeftOvers leftOvers;

    @Inject
    LateWords lateWords;

    @Inject
    NightlyScan nightlyScan;

    private Sandbox school = Sandbox.unregistered();
    private final UUID caseId = UUID.randomUUID();
    private final UUID erasureId = UUID.randomUUID();
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void aFullFile() {
        Database.watchOutbox();
        school = Sandbox.open();
        person = school.enrol("P1");
        school.report("P1", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23");
        Database.awaitSignals(school, "P1", "FREQUENT 2026-11-23");
        Database.change("""
                insert into roster_question (id, school_id, pupil_key, young_person_id, asked_at, roster_at)
                values ('%s', '%s', 'P1', '%s', now(), now())
                """.formatted(UUID.randomUUID(), school.schoolId(), person));
        Database.change("""
                insert into same_person (id, first_id, second_id, verdict, ground, decided_at)
                values (gen_random_uuid(), '%1$s', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'SAME', 'PERSON', now());
                insert into why_before values (gen_random_uuid(), '%1$s', now(), '{}');
                insert into absence_before values ('%2$s', 'P1-2026-11-02', 'P1', 'S', '2026-11-02', null, null, true,
                    '2026-11-02', '2026-11-03');
                """.formatted(person, school.schoolId()));
        school.send("P1", school.reported("P1", "S1", "S", "2026-11-17", "2026-11-20", BEFORE));
        await().atMost(PATIENCE)
                .until(() -> Database.ask(
                                "select count(*) from absence_report where young_person_id = '" + person + "'")
                        .equals("1"));
        tell(
                "case-events",
                CaseEvents.opened(person, caseId, school.schoolId()),
                CaseEvents.officerTakesPart(person, caseId, "9901"));
    }

    @Test
    void anAdministratorOfTheSchoolSeesHowMuchThereIsAndNobodyElse() {
        holdings(school, "administrator", person)
                .statusCode(200)
                .body("tables.table", containsInAnyOrder(TABLES.toArray()));

        holdings(school, "mentor", person).statusCode(404);
        holdings(Sandbox.open(), "administrator", person).statusCode(404);
        holdings(school, "administrator", UUID.randomUUID()).statusCode(404);
        assertThat(Database.ask("select count(*) from access_log where data_subject = '" + person
                        + "' and record like '%ERASURE%REFUSED%'"))
                .isEqualTo("2");
    }

    @Test
    void allOfItGoesOnceHoweverOftenItIsTold() {
        var erased = erased();
        tell("case-events", erased, erased, erased());

        assertThat(left()).isZero();
        assertThat(answer("count(*)")).isEqualTo("1");
        assertThat(answer("topic || ' ' || subject")).isEqualTo("school-events " + person);
        assertThat(answer("event::jsonb #>> '{data,erasureId}'")).isEqualTo(erasureId.toString());
        assertThat(answer("(select string_agg(r ->> 'table', ' ' order by r ->> 'table')"
                        + " from jsonb_array_elements(event::jsonb #> '{data,rows}') r)"))
                .isEqualTo(String.join(" ", TABLES));
    }

    @Test
    void whatTheSchoolSaidBeforeHasNoEffectAfter() {
        tell("case-events", erased());

        tell(
                "school-absences",
                school.reported("P1", "late", "2026-11-24", "2026-11-24", BEFORE),
                school.ended("P1-2026-11-23", "2026-11-24", BEFORE),
                school.withdrawn("P1-2026-11-16", BEFORE));
        tell("school-enrolments", school.started("P1", BEFORE), school.enrolmentEnded("P1", "2026-11-01", BEFORE));

        assertThat(left()).isZero();
        assertThat(lateWords.leftOvers()).allMatch(one -> one.count() == 0);
    }

    @Test
    void whatIsHeardLateOfTheCaseHasNoEffectEitherInWhateverOrder() {
        tell("case-events", CaseEvents.officerTakesPart(person, caseId, "9902"), erased());
        tell("case-events", CaseEvents.opened(person, caseId, school.schoolId()), CaseEvents.closed(person, caseId));

        assertThat(left()).isZero();
    }

    @Test
    void whoIsToldUnderTheSameKeyLaterIsSomebodyNew() {
        tell("case-events", erased());

        tell("school-absences", school.reported("P1", "new", "2026-11-24", "2026-11-24", AFTER));
        tell("school-enrolments", school.started("P1", AFTER));

        assertThat(Database.ask("select young_person_id from enrolment where school_id = '" + school.schoolId() + "'"))
                .isNotEmpty()
                .isNotEqualTo(person.toString());
        assertThat(Database.ask("select count(*) from absence where school_id = '" + school.schoolId() + "'"))
                .isEqualTo("1");
        assertThat(lateWords.leftOvers()).allMatch(one -> one.count() == 0);
    }

    @Test
    void whatWasLeftIsFoundAtNight() {
        tell("case-events", erased());
        Database.change("insert into coordination_case values ('%s', '%s')".formatted(caseId, person));
        Database.change(
                "insert into enrolment (school_id, pupil_key) values ('%s', 'P1')".formatted(school.schoolId()));

        assertThat(leftOvers.report(lateWords.leftOvers()))
                .containsExactlyInAnyOrder(new TableRows("coordination_case", 1), new TableRows("enrolment", 1));
        assertThat(given().get("/q/metrics").asString()).contains("veerkracht_erasure_left 2.0");
        Database.change("delete from coordination_case where case_id = '%s'".formatted(caseId));
        Database.change("delete from enrolment where school_id = '%s'".formatted(school.schoolId()));
        assertThat(leftOvers.report(lateWords.leftOvers())).isEmpty();
    }

    @Test
    void theKeysOfASchoolAreForgottenWhenNoTopicBringsThemAnyMore() {
        tell("case-events", erased());
        nightlyScan.run();
        assertThat(Database.ask("select count(*) > 0 from erased_reference")).isEqualTo("t");

        clock.moveTo(LocalDateTime.of(2026, 12, 8, 8, 1));
        nightlyScan.run();

        assertThat(Database.ask("select count(*) from erased_reference")).isEqualTo("0");
    }

    private String erased() {
        return CaseEvents.event("nl.youngpersons.erased.v1", person, """
                {"erasureId": "%s", "at": "2026-11-30T07:00:00Z"}
                """.formatted(erasureId));
    }

    private int left() {
        return TABLES.stream()
                .map(table -> BY_KEY.contains(table)
                        ? table + " where school_id = '" + school.schoolId() + "'"
                        : table + " where '" + person + "' in " + idsOf(table))
                .mapToInt(from -> Integer.parseInt(Database.ask("select count(*) from " + from)))
                .sum();
    }

    private static String idsOf(String table) {
        return table.equals("same_person") ? "(first_id, second_id)" : "(young_person_id)";
    }

    /** Of the answer that was announced. */
    private String answer(String column) {
        return Database.ask("select " + column
                + " from announced where event::jsonb ->> 'type' = 'nl.erasures.carried-out.v1' and subject = '"
                + person + "'");
    }

    /** Waits until the events have been heard. */
    private void tell(String topic, String... events) {
        Bus.send(topic, school.schoolId() + ":P1", events);
        for (var event : events) {
            var id = event.replaceFirst("(?s).*?\"id\": \"([^\"]+)\".*", "$1");
            await().atMost(PATIENCE)
                    .until(() -> Database.ask("select count(*) from inbox where id = '" + id + "'")
                            .equals("1"));
        }
    }

    private static ValidatableResponse holdings(Sandbox reader, String role, UUID person) {
        return given().auth()
                .oauth2(reader.staff(role))
                .get("/v1/young-people/" + person + "/holdings")
                .then();
    }
}
