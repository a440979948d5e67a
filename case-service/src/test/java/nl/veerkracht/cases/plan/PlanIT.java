package nl.veerkracht.cases.plan;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.plan.PlannedCase.complete;
import static nl.veerkracht.cases.plan.PlannedCase.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The school, an officer, a physician and youth care plan for a pupil of fourteen; a consortium takes part too. */
@WithRealParts
class PlanIT {
    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private PlannedCase planned;

    @BeforeEach
    void aCase() {
        clock.reset();
        planned = new PlannedCase(handler);
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    static Stream<Arguments> whoHelps() {
        return Stream.of(
                asks(() -> mentor("99XX00"), 200),
                asks(() -> coordinator("99XX00"), 200),
                asks(() -> officer("9901"), 200),
                asks(() -> physician(), 200),
                asks(() -> somebody("YOUTH_CARE", "00000002", "youth-care-professional"), 200),
                asks(() -> somebody("GGZ", "00000003", "youth-care-professional"), 404),
                asks(() -> somebody("CONSORTIUM", "00000004", "consortium-adviser"), 404),
                asks(() -> somebody("SCHOOL", "99XX00", "administrator"), 404),
                asks(() -> mentor("99XX01"), 404),
                asks(() -> officer("9902"), 404));
    }

    private static Arguments asks(Supplier<RequestSpecification> who, int status) {
        return Arguments.of(who, status);
    }

    /** And nobody who was asked and has yet to answer, without consent, only administers or is of another place. */
    @ParameterizedTest
    @MethodSource("whoHelps")
    void whoHelpsChangesThePlan(Supplier<RequestSpecification> by, int status) {
        planned.first(by.get(), plan("Gym again")).statusCode(status);

        var tag = status == 200 ? planned.read(by.get()).extract().header("ETag") : planned.planned(mentor("99XX00"));
        planned.changed(by.get(), tag, plan("Swimming")).statusCode(status);
        planned.read(by.get()).statusCode(status);
    }

    @Test
    void theFamilyReadsAndDoesNotChange() {
        var family = planned.family;
        var tag = planned.planned(mentor("99XX00"));

        for (var who : List.of(family.pupil(), family.parent("mother"))) {
            planned.read(who)
                    .statusCode(200)
                    .body("goals.text", contains("Gym again"))
                    .body("agreedBy.identifier", equalTo("99XX00"));
            planned.changed(who, tag, plan("Gaming"))
                    .statusCode(403)
                    .body("type", equalTo("/problems/not-yours-to-plan"));
        }
        planned.read(family.parent("stepfather")).statusCode(404).body("type", equalTo("/problems/unknown-resource"));
    }

    @Test
    void withConsentAConsortiumReadsAndDoesNotChange() {
        var tag = planned.planned(mentor("99XX00"));
        consentForTheConsortium();
        var adviser = somebody("CONSORTIUM", "00000004", "consortium-adviser");

        planned.read(adviser).statusCode(200).body("goals.text", contains("Gym again"));
        planned.changed(adviser, tag, plan("Another school")).statusCode(403);
    }

    @Test
    void whatWasSentIsWhatIsRead() {
        planned.read(mentor("99XX00")).statusCode(404).body("type", equalTo("/problems/no-plan-yet"));

        var tag = planned.planned(mentor("99XX00"));

        var read = planned.read(officer("9901"))
                .statusCode(200)
                .header("ETag", tag)
                .body("version", equalTo(1))
                .body("goals", contains(Map.of("text", "Gym again", "programmeGoal", "Taking part")))
                .body("helpedBefore", equalTo("Starting late"))
                .body("protectiveFactors", equalTo("A friend in class"))
                .body("concerns", equalTo("Sleeps badly"))
                .body("reviewOn", equalTo("2026-12-14"))
                .body("agreedAt", equalTo("2026-11-30T07:00:00Z"))
                .body("schedule.weekOf", contains("2026-11-30"))
                .extract()
                .jsonPath();
        assertThat(read.<String, Integer>getMap("schedule[0].hours"))
                .isEqualTo(Map.of("MONDAY", 2, "TUESDAY", 0, "WEDNESDAY", 0, "THURSDAY", 0, "FRIDAY", 0));
        mentor("99XX00").header("If-None-Match", tag).get(planned.path).then().statusCode(304);
    }

    @Test
    void whoDoesNotSayWhichPlanTheySawIsRefused() {
        planned.put(mentor("99XX00"), plan("Gym"))
                .statusCode(400)
                .body("type", equalTo("/problems/precondition-missing"));
        planned.changed(mentor("99XX00"), "*", plan("Gym")).statusCode(400);
        planned.changed(mentor("99XX00"), "\"0123\"", plan("Gym"))
                .statusCode(404)
                .body("type", equalTo("/problems/no-plan-yet"));
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndLosesNothing() {
        var tag = planned.planned(mentor("99XX00"));
        clock.later(Duration.ofHours(1));
        planned.changed(officer("9901"), tag, plan("Swimming")).statusCode(200);

        planned.changed(mentor("99XX00"), tag, plan("Dancing"))
                .statusCode(409)
                .body("type", equalTo("/problems/changed-meanwhile"))
                .body("changedAt", equalTo("2026-11-30T08:00:00Z"))
                .body("organisationKind", equalTo("MUNICIPALITY"))
                .body("organisationIdentifier", equalTo("9901"));
        planned.first(mentor("99XX00"), plan("Dancing")).statusCode(409);

        planned.read(mentor("99XX00")).body("goals.text", contains("Swimming")).body("version", equalTo(2));
    }

    @Test
    void ofTwoAtOneMomentOneIsTakenAndOneIsTold() throws Exception {
        var tag = planned.planned(mentor("99XX00"));
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Integer>();
            var running = Stream.of(Map.entry(mentor("99XX00"), "Swimming"), Map.entry(officer("9901"), "Dancing"))
                    .map(one -> pool.submit(() -> {
                        together.await(20, TimeUnit.SECONDS);
                        return planned.changed(one.getKey(), tag, plan(one.getValue()))
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            for (var one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }

            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            pool.shutdownNow();
        }
        planned.read(mentor("99XX00")).body("version", equalTo(2));
        assertThat(openReviews()).isEqualTo(1);
    }

    @Test
    void theSameSentAgainIsTheSamePlan() {
        var tag = planned.planned(mentor("99XX00"));

        planned.first(mentor("99XX00"), plan("Gym again")).statusCode(200).header("ETag", tag);
        planned.changed(officer("9901"), "\"old\"", plan("Gym again"))
                .statusCode(200)
                .header("ETag", tag);

        assertThat(CasesDatabase.timelineOf(planned.events.youngPersonId())).containsOnlyOnce("PLAN_MADE");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wrong = new HashMap<>(plan(" "));
        wrong.put("reviewOn", "2027-01-12");
        wrong.put("schedule", List.of(Map.of("weekOf", "2026-12-01", "hours", Map.of("MONDAY", 11))));

        planned.first(mentor("99XX00"), wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/goals/0/text", "/schedule/0/weekOf", "/schedule/0/hours/MONDAY", "/reviewOn"));
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"goals\": \"one\"}")
                .put(planned.path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/goals"));
    }

    @Test
    void concernsStandBesideWhatGoesWell() {
        var wrong = new HashMap<>(plan("Gym"));
        wrong.remove("protectiveFactors");

        planned.first(mentor("99XX00"), wrong).statusCode(422).body("type", equalTo("/problems/concerns-stand-alone"));
    }

    @Test
    void whatThePlanWasOnADayCanAlwaysBeRead() {
        var tag = planned.planned(mentor("99XX00"));
        clock.later(Duration.ofDays(2));
        planned.changed(officer("9901"), tag, plan("Swimming")).statusCode(200);
        clock.later(Duration.ofDays(3));

        asOf("2026-11-29").statusCode(404).body("type", equalTo("/problems/no-plan-yet"));
        asOf("2026-11-30").statusCode(200).header("ETag", tag).body("goals.text", contains("Gym again"));
        asOf("2026-12-01").body("goals.text", contains("Gym again"));
        asOf("2026-12-02").body("goals.text", contains("Swimming"));
        asOf("2026-12-03").body("goals.text", contains("Swimming"));
        asOf("2026-12-04").statusCode(400).body("errors.pointer", contains("/asOf"));
        asOf("tomorrow").statusCode(400);
    }

    @Test
    void noVersionIsChangedOrThrownAway() {
        planned.planned(mentor("99XX00"));

        for (var change : List.of("update plan_version set version = 9", "delete from plan_version")) {
            var sql = "%s where case_id = '%s'".formatted(change, planned.caseId);
            assertThatThrownBy(() -> CasesDatabase.run(sql)).hasMessageContaining("a plan is not changed");
        }
        assertThatThrownBy(() -> CasesDatabase.run("truncate plan_version"))
                .hasMessageContaining("a plan is not changed");
    }

    @Test
    void theSupportCoordinatorLooksAgainAtThePlanAsItStands() {
        var tag = planned.planned(mentor("99XX00"));
        var former = planned.tasks(support(), "REVIEW_PLAN")
                .then()
                .body("items.dueOn", contains("2026-12-14"))
                .body("items.owner.role", contains("support-coordinator"))
                .extract()
                .path("items[0].id")
                .toString();
        var later = new HashMap<>(plan("Swimming"));
        later.put("reviewOn", "2027-01-11");

        planned.changed(officer("9901"), tag, later).statusCode(200);

        planned.tasks(support(), "REVIEW_PLAN").then().body("items.dueOn", contains("2027-01-11"));
        assertThat(CasesDatabase.ask("select outcome from task where id = '%s'", former))
                .isEqualTo("NOT_NEEDED");
        complete(support(), former).statusCode(409);
    }

    @Test
    void whoLooksAgainAndChangesNothingKeepsThePlan() {
        planned.planned(officer("9901"));
        clock.later(Duration.ofDays(14));
        var review = planned.tasks(support(), "REVIEW_PLAN").path("items[0].id").toString();

        complete(support(), review).statusCode(204);
        complete(support(), review).statusCode(204);

        planned.read(officer("9901"))
                .body("version", equalTo(2))
                .body("goals.text", contains("Gym again"))
                .body("reviewOn", equalTo("2027-01-25"))
                .body("agreedBy.kind", equalTo("SCHOOL"));
        planned.tasks(support(), "REVIEW_PLAN").then().body("items.dueOn", contains("2027-01-25"));
    }

    @Test
    void theTimelineTellsThatItWasAgreedAndNotWhat() {
        var tag = planned.planned(mentor("99XX00"));
        planned.changed(officer("9901"), tag, plan("Swimming")).statusCode(200);

        assertThat(CasesDatabase.timelineOf(planned.events.youngPersonId())).contains("PLAN_MADE", "PLAN_CHANGED");
        var timeline = planned.family
                .pupil()
                .get("/v1/young-people/" + planned.events.youngPersonId() + "/timeline")
                .asString();
        assertThat(timeline)
                .contains("Er is een plan gemaakt; de school heeft het opgeschreven.")
                .contains("14 december 2026")
                .doesNotContain("Swimming", "Sleeps");
        assertThat(announced()).doesNotContain("Gym", "Swimming", "Sleeps", "friend", "2026-12-14T");
    }

    @Test
    void aClosedCaseKeepsItsPlan() {
        var tag = planned.planned(mentor("99XX00"));
        planned.closes();

        planned.changed(mentor("99XX00"), tag, plan("Swimming"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-is-closed"));
        planned.read(mentor("99XX00")).statusCode(200).body("goals.text", contains("Gym again"));
    }

    private static RequestSpecification support() {
        return somebody("SCHOOL", "99XX00", "support-coordinator");
    }

    private ValidatableResponse asOf(String day) {
        return mentor("99XX00").get(planned.path + "?asOf=" + day).then();
    }

    private int openReviews() {
        return CasesDatabase.count(
                "task where case_id = '%s' and kind = 'REVIEW_PLAN' and status = 'OPEN'", planned.caseId);
    }

    private String announced() {
        return CasesDatabase.ask(
                "select string_agg(event::text, '') from announced where subject = '%s'",
                planned.events.youngPersonId());
    }

    private void consentForTheConsortium() {
        CasesDatabase.run("""
                insert into consent (id, case_id, young_person_id, class, purpose, recipient_kind, recipient_identifier,
                    from_day, until_day, asked_kind, asked_identifier, asked_by, asked_at)
                values (gen_random_uuid(), '%1$s', '%2$s', 'PLAN', 'SUPPORT', 'CONSORTIUM', '00000004', '2026-11-30',
                    '2026-12-30', 'CONSORTIUM', '00000004', 'somebody', now());
                insert into consent_answer (consent_id, relative_id, agreed, how, recorded_by, at)
                select c.id, r.id, true, 'SELF', 'somebody', now()
                from consent c join relative r on r.young_person_id = c.young_person_id
                where c.case_id = '%1$s' and r.account is not null
                """.formatted(planned.caseId, planned.events.youngPersonId()));
    }
}
