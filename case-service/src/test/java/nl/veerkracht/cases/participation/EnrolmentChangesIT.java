package nl.veerkracht.cases.participation;

import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part follows where a young person is enrolled and lives, whenever and in whatever order that is told. */
@WithRealParts
class EnrolmentChangesIT {
    private static final UUID MENTOR = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String SCHOOLS = "concat_ws(' ', organisation_identifier, status, from_day, until_day)";

    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private final SchoolEvents elsewhere = pupil.at("99XX01");
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(enrolled(pupil, AUGUST, null, 0), pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
        CasesDatabase.run("delete from announced where subject = '%s'".formatted(pupil.youngPersonId()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last day at the first school, first day at the next, the first sees it, the next sees it
            2026-11-29, 2026-11-30, 404, 200
            2026-11-30, 2026-12-01, 200, 404
            2026-11-30, 2026-11-30, 200, 200
            2026-11-29, 2026-12-01, 404, 404
            """)
    void aSchoolTakesPartFromTheFirstDayToTheLast(LocalDate last, LocalDate first, int former, int next) {
        handler.handle(List.of(pupil.left(last, version(1)), enrolled(elsewhere, first, null, 1)));

        assertAnswers(mentor("99XX00"), former);
        assertAnswers(mentor("99XX01"), next);
    }

    @Test
    void itIsToldFromWhichMoment() {
        handler.handle(List.of(pupil.left(TODAY, version(1)), enrolled(elsewhere, TODAY.plusDays(1), null, 1)));

        assertThat(column(
                        "concat_ws(' ', type, event -> 'data' ->> 'organisationIdentifier', event -> 'data' ->> 'at')",
                        "(select * from announced where subject = '%s' order by type) a",
                        pupil.youngPersonId()))
                .containsExactly(
                        "nl.participations.ended.v1 99XX00 2026-11-30T23:00:00Z",
                        "nl.participations.started.v1 99XX01 2026-11-30T23:00:00Z");
        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/participations")
                .then()
                .body("items.byLaw", equalTo(List.of(true, true)))
                .body("items.status", equalTo(List.of("ACTIVE", "ACTIVE")))
                .body("items.until", equalTo(java.util.Arrays.asList("2026-12-01", null)))
                .body("items.from", equalTo(List.of("2026-11-27", "2026-12-01")));
    }

    @Test
    void theNewSchoolSeesWhatTheFormerToldAsThePolicySays() {
        var former = UUID.randomUUID();
        handler.handle(List.of(pupil.recorded(
                former,
                SchoolEvents.FRIDAY,
                nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status.ACTIVE,
                version(0))));

        handler.handle(List.of(pupil.left(TODAY.minusDays(1), version(1)), enrolled(elsewhere, TODAY, null, 1)));

        mentor("99XX01")
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.findAll { it.class == 'ABSENCE' }", empty())
                .body("items.findAll { it.class == 'SIGNAL' }.presenceOnly", equalTo(List.of(true)));
    }

    @Test
    void whatTheFormerSchoolHadToDoIsForTheNext() {
        handler.handle(List.of(pupil.left(TODAY.minusDays(1), version(1)), enrolled(elsewhere, TODAY, null, 1)));

        mentor("99XX00").get("/v1/tasks?caseId=" + caseId).then().body("items", empty());
        var task = mentor("99XX01")
                .get("/v1/tasks?caseId=" + caseId)
                .then()
                .body("items.kind", hasItems("SCHOOL_TALK_INVITE", "SCHOOL_TALK_HOLD"))
                .extract()
                .<String>path("items[0].id");
        complete(mentor("99XX00"), task, "DONE", 404);
        complete(mentor("99XX01"), task, "DONE", 204);
        assertThat(ask("select organisation_identifier from timeline_entry where about = '%s'", task))
                .isEqualTo("99XX01");
    }

    @Test
    void whileBothAreTheirsEachSchoolDoesItsOwn() {
        handler.handle(List.of(enrolled(elsewhere, TODAY, null, 1)));

        var task = ask("select id from task where case_id = '%s' and kind = 'SCHOOL_TALK_INVITE'", caseId);

        complete(mentor("99XX01"), task, "DONE", 403);
        complete(mentor("99XX00"), task, "DONE", 204);
    }

    @Test
    void toldInWhateverOrderItComesOutTheSame() {
        for (var seed = 0; seed < 12; seed++) {
            var somebody = aboutSomebody();
            var next = somebody.at("99XX01");
            var events = new ArrayList<>(List.of(
                    enrolled(somebody, AUGUST, null, 0),
                    somebody.raised(SignalKind.FREQUENT),
                    somebody.left(TODAY, version(1)),
                    enrolled(next, TODAY, null, 1),
                    enrolled(next, TODAY.plusDays(1), LocalDate.of(2027, 7, 31), 2)));
            Collections.shuffle(events, new Random(seed));
            var cut = seed % events.size();

            handler.handle(events.subList(0, cut));
            handler.handle(events.subList(cut, events.size()));

            assertThat(schoolsOf(somebody))
                    .as("seed %d", seed)
                    .containsExactly("99XX00 ACTIVE 2026-11-27 2026-12-01", "99XX01 ACTIVE 2026-12-01 2027-08-01");
        }
    }

    @Test
    void toldTwiceItHasItsEffectOnce() {
        var left = pupil.left(TODAY, version(1));
        handler.handle(List.of(left, left));
        var told = announcedAbout(pupil.youngPersonId());

        handler.handle(List.of(left));
        handler.handle(List.of(pupil.left(TODAY, version(2))));

        assertThat(announcedAbout(pupil.youngPersonId())).isEqualTo(told).containsExactly("nl.participations.ended.v1");
    }

    @Test
    void anEndThatWasAMistakeIsFollowedToo() {
        handler.handle(List.of(pupil.left(TODAY.minusDays(1), version(1))));
        assertAnswers(mentor("99XX00"), 404);

        handler.handle(List.of(enrolled(pupil, AUGUST, null, 2)));

        assertAnswers(mentor("99XX00"), 200);
        assertThat(announcedAbout(pupil.youngPersonId()))
                .containsExactly("nl.participations.ended.v1", "nl.participations.started.v1");
    }

    @Test
    void anEnrolmentThatWasAMistakeIsOver() {
        handler.handle(List.of(enrolled(elsewhere, TODAY, null, 1)));
        assertAnswers(mentor("99XX01"), 200);

        handler.handle(List.of(elsewhere.left(TODAY.minusDays(1), version(2))));

        assertAnswers(mentor("99XX01"), 404);
    }

    @Test
    void whoLeftSeesAClosedCaseNoMore() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '%s'".formatted(caseId));
        assertAnswers(mentor("99XX00"), 200);

        handler.handle(List.of(pupil.left(TODAY.minusDays(1), version(1)), enrolled(elsewhere, TODAY, null, 1)));

        assertAnswers(mentor("99XX00"), 404);
        assertAnswers(mentor("99XX01"), 404);
    }

    @Test
    void aSchoolWhereTheEnrolmentWasOverBeforeDoesNotTakePart() {
        handler.handle(List.of(enrolled(elsewhere, AUGUST, LocalDate.of(2026, 10, 1), 1)));

        assertThat(schoolsOf(pupil)).containsExactly("99XX00 ACTIVE 2026-11-27");
        assertThat(announcedAbout(pupil.youngPersonId())).isEmpty();
    }

    @Test
    void whoMovesLeavesTheOfficerBehindAndTheNewOneIsToBeAsked() {
        join("9901");
        officer("9901").get("/v1/cases/" + caseId).then().statusCode(200);
        CasesDatabase.run("delete from announced where subject = '%s'".formatted(pupil.youngPersonId()));

        handler.handle(List.of(enrolled(living("9902"), AUGUST, null, 1)));

        for (var municipality : List.of("9901", "9902")) {
            officer(municipality).get("/v1/cases/" + caseId).then().statusCode(404);
            officer(municipality)
                    .get("/v1/cases?youngPersonId=" + pupil.youngPersonId())
                    .then()
                    .body("items", empty());
        }
        assertThat(announcedAbout(pupil.youngPersonId()))
                .containsExactly("nl.participations.ended.v1", "nl.timelines.entry-added.v1");
        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/participations")
                .then()
                .body("items.ending.because", hasItem("MOVED"));
        invite("9901", 422);
        join("9902");
        officer("9902").get("/v1/cases/" + caseId).then().statusCode(200);
    }

    @Test
    void aQuestionToTheFormerMunicipalityNeedsNoAnswer() {
        invite("9901", 201);

        handler.handle(List.of(enrolled(living("9902"), AUGUST, null, 1)));

        officer("9901").get("/v1/tasks?status=OPEN&caseId=" + caseId).then().body("items", empty());
        assertThat(ask("select outcome from task where case_id = '%s' and kind = 'JOIN_CASE'", caseId))
                .isEqualTo("NOT_NEEDED");
        assertThat(announcedAbout(pupil.youngPersonId()))
                .contains("nl.coordinationtasks.completed.v1")
                .doesNotContain("nl.participations.ended.v1");
    }

    @Test
    void anOldWordDoesNotMoveAnybodyBack() {
        handler.handle(List.of(enrolled(living("9902"), AUGUST, null, 2)));

        handler.handle(List.of(enrolled(living("9901"), AUGUST, null, 1)));
        handler.handle(List.of(enrolled(elsewhere, TODAY, null, 1)));

        assertThat(ask("select municipality_code from care_case where id = '%s'", caseId))
                .isEqualTo("9902");
    }

    @Test
    void whoMovesTellsTheTimelineOnce() {
        join("9901");

        handler.handle(List.of(enrolled(living("9902"), AUGUST, null, 1), enrolled(living("9903"), AUGUST, null, 2)));
        handler.handle(List.of(enrolled(living("9904"), AUGUST, null, 3)));

        assertThat(timelineOf(pupil.youngPersonId()).stream().filter("PARTICIPATION_ENDED"::equals))
                .hasSize(1);
    }

    @Test
    void manyAtOnceAreAHandfulOfStatements() {
        var pupils = IntStream.range(0, 200).mapToObj(number -> aboutSomebody()).toList();
        handler.handle(pupils.stream()
                .flatMap(each -> List.of(enrolled(each, AUGUST, null, 0), each.raised(SignalKind.LONG)).stream())
                .toList());
        countStatements();

        handler.handle(pupils.stream()
                .flatMap(each ->
                        List.of(each.left(TODAY, version(1)), enrolled(each.at("99XX01"), TODAY.plusDays(1), null, 1))
                                .stream())
                .toList());

        CasesDatabase.run("drop trigger told on participation");
        assertThat(count("told")).isEqualTo(2);
        assertThat(pupils).allSatisfy(each -> assertThat(schoolsOf(each)).hasSize(2));
    }

    private static void countStatements() {
        CasesDatabase.run("""
                create table if not exists told (what text);
                truncate told;
                create or replace function count_told() returns trigger language plpgsql as $$
                begin insert into told values (tg_op); return null; end $$;
                create or replace trigger told after insert or update on participation
                    for each statement execute function count_told()
                """);
    }

    private SchoolEvents living(String municipality) {
        return new SchoolEvents(pupil.youngPersonId(), pupil.schoolId(), municipality);
    }

    private static CloudEvent enrolled(SchoolEvents whom, LocalDate from, @Nullable LocalDate until, int version) {
        return whom.enrolled(MENTOR, from, until, version(version));
    }

    private static java.time.Instant version(int number) {
        return DETECTED.minusSeconds(60).plusSeconds(number);
    }

    private static List<String> schoolsOf(SchoolEvents whom) {
        return column(
                SCHOOLS,
                "(select * from participation where young_person_id = '%s' and organisation_kind = 'SCHOOL'"
                        + " order by organisation_identifier) p",
                whom.youngPersonId());
    }

    private void assertAnswers(RequestSpecification who, int answer) {
        for (var path : List.of(
                "/v1/cases/" + caseId,
                "/v1/cases/" + caseId + "/participations",
                "/v1/young-people/" + pupil.youngPersonId() + "/timeline")) {
            who.get(path).then().statusCode(answer);
        }
        who.get("/v1/cases?youngPersonId=" + pupil.youngPersonId())
                .then()
                .body("items", hasSize(answer == 200 ? 1 : 0));
    }

    private void join(String municipality) {
        invite(municipality, 201);
        var task = officer(municipality)
                .get("/v1/tasks?kind=JOIN_CASE&status=OPEN&caseId=" + caseId)
                .then()
                .extract()
                .<String>path("items[0].id");
        complete(officer(municipality), task, "ACCEPTED", 204);
    }

    private void invite(String municipality, int answer) {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", "MUNICIPALITY",
                        "organisationIdentifier", municipality,
                        "role", "attendance-officer",
                        "reason", "We want to talk together."))
                .post("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(answer);
    }

    private static void complete(RequestSpecification who, String task, String outcome, int answer) {
        who.contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(answer);
    }
}
