package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.step.ACase.physician;
import static nl.veerkracht.cases.step.ACase.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaker;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.plan.PlanRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@WithRealParts
class LifeCycleIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private ACase careCase = new ACase(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void aCase() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        careCase = ACase.of(pupil.youngPersonId());
        CasesDatabase.run("delete from announced");
    }

    static Stream<Arguments> everyPairOfSteps() {
        return Stream.of(CaseStep.values())
                .flatMap(from -> Stream.of(CaseStep.values()).map(to -> Arguments.of(from, to)));
    }

    /** Every arrow there is, taken by whose it is; everything else is refused, and nothing has changed. */
    @ParameterizedTest
    @MethodSource("everyPairOfSteps")
    void aCaseGoesAlongItsArrowsAndNowhereElse(CaseStep from, CaseStep to) {
        careCase.physicianTakesPart();
        careCase.isTalkedAbout();
        careCase.isIn(from.name());
        var arrow = Arrow.between(from, to);
        if (arrow.filter(Arrow::isMissedConsult).isPresent()) {
            wasInvited(to == CaseStep.CONSULT ? 1 : 2);
        }
        if (from == CaseStep.FEEDBACK && to == CaseStep.PLAN) {
            isAdvised();
            theSchoolMayReadIt();
        }
        if (to == CaseStep.MONITORING) {
            PlanRows.add(careCase.id(), careCase.youngPersonId(), "Every morning", "Calls");
        }

        var answer = careCase.goes(
                hand(arrow.map(Arrow::taker).orElse(StepTaker.CASE_DIRECTOR)), to.name(), record(arrow.orElse(null)));

        if (arrow.isEmpty()) {
            answer.statusCode(409).body("type", equalTo("/problems/step-not-open"));
            assertThat(careCase.step()).isEqualTo(from.name());
        } else if (arrow.get().taker() == StepTaker.TWO_AT_SCHOOL) {
            answer.statusCode(200).body("step", equalTo(from.name()));
        } else {
            answer.statusCode(200).body("step", equalTo(to.name()));
            assertThat(careCase.step()).isEqualTo(to.name());
            assertThat(announcedAbout(pupil.youngPersonId())).contains("nl.coordinationcases.step-completed.v1");
        }
    }

    @ParameterizedTest
    @MethodSource("everyPairOfSteps")
    void nobodyElseTakesAStepThatIsNotTheirs(CaseStep from, CaseStep to) {
        careCase.physicianTakesPart();
        careCase.isIn(from.name());
        var record = record(Arrow.between(from, to).orElse(null));

        careCase.goes(officer("9902"), to.name(), record).statusCode(404);
        careCase.goes(mentor("99XX01"), to.name(), record).statusCode(404);
        Arrow.between(from, to).ifPresent(arrow -> {
            var other = arrow.taker() == StepTaker.YOUTH_PHYSICIAN ? support() : physician();
            // Of a closed case only the school knows.
            var isKnown = from != CaseStep.CLOSED;
            careCase.goes(other, to.name(), record)
                    .statusCode(isKnown ? 403 : 404)
                    .body("type", equalTo("/problems/" + (isKnown ? "not-your-step" : "unknown-resource")));
        });
        assertThat(careCase.step()).isEqualTo(from.name());
    }

    @Test
    void fromTheTalkToTheReturnAndTwelveWeeksOn() {
        careCase.isReferred(support()).statusCode(409).body("type", equalTo("/problems/talk-first"));
        careCase.isTalkedAbout();
        careCase.isReferred(support()).statusCode(200).body("step", equalTo("REFERRAL"));
        assertThat(careCase.openTasks())
                .containsExactly("JOIN_CASE 00000001 2026-12-07", "HOLD_CONSULT 00000001 2026-12-29");
        careCase.physicianJoins();
        careCase.goes(physician(), "CONSULT", Map.of("appointmentOn", "2026-12-08"))
                .statusCode(200);
        careCase.goes(physician(), "FEEDBACK", Map.of()).statusCode(200);
        assertThat(careCase.openTasks()).containsExactly("GIVE_FEEDBACK 00000001 2026-12-07");
        careCase.goes(physician(), "SCHOOL_TALK", Map.of()).statusCode(200);
        careCase.goes(support(), "PLAN", Map.of()).statusCode(200);
        assertThat(careCase.openTasks()).containsExactly("MAKE_PLAN 99XX00 2026-12-14");
        careCase.goes(support(), "MONITORING", Map.of("returnedOn", "2026-11-30"))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-first"));
        PlanRows.add(careCase.id(), careCase.youngPersonId(), "Every morning", "Calls");
        careCase.goes(support(), "MONITORING", Map.of("returnedOn", "2026-11-30"))
                .statusCode(200);
        careCase.closes(support()).statusCode(200).body("step", equalTo("CLOSED"));

        assertThat(careCase.openTasks())
                .containsExactly("CHECK_RETURN 99XX00 2026-12-28", "CHECK_RETURN 99XX00 2027-02-22");
        assertThat(timelineOf(pupil.youngPersonId()))
                .containsExactlyInAnyOrder(
                        "SIGNAL_RAISED",
                        "CASE_OPENED",
                        "SCHOOL_TALK_HELD",
                        "REFERRED",
                        "PARTICIPATION_ASKED",
                        "PARTICIPATION_STARTED",
                        "CONSULT_INVITED",
                        "CONSULT_HELD",
                        "FEEDBACK_NOT_GIVEN",
                        "PLAN_BEGUN",
                        "RETURN_BEGUN",
                        "CASE_CLOSED");
        assertThat(announcedAbout(pupil.youngPersonId())).contains("nl.coordinationcases.closed.v1");
        assertThat(CasesDatabase.ask("select string_agg(event::text, '') from announced"))
                .doesNotContain("lessons");
    }

    @Test
    void aReferralOpensAbsenceToThePhysicianWhoTakesPart() {
        careCase.isTalkedAbout();
        careCase.isReferred(support()).statusCode(200);
        careCase.physicianJoins();

        physician()
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.findAll { it['class'] == 'SIGNAL' }.presenceOnly", hasItem(false))
                .body(
                        "items.findAll { it.kind == 'REFERRED' }.detail",
                        equalTo(List.of("What can the pupil take part in?")));
        physician()
                .get("/v1/young-people/" + pupil.youngPersonId() + "/access-facts")
                .then()
                .body("milestones", equalTo(List.of("REFERRED")));
    }

    @Test
    void theSchoolIsToldTheAdviceOnceThereIsOneAndConsentOpensIt() {
        careCase.physicianTakesPart();
        careCase.isIn("FEEDBACK");
        careCase.goes(physician(), "PLAN", Map.of()).statusCode(409).body("type", equalTo("/problems/advice-first"));
        isAdvised();
        careCase.goes(physician(), "PLAN", Map.of()).statusCode(409).body("type", equalTo("/problems/consent-first"));
        theSchoolMayReadIt();

        careCase.goes(physician(), "PLAN", Map.of()).statusCode(200).body("step", equalTo("PLAN"));

        assertThat(timelineOf(pupil.youngPersonId())).contains("FEEDBACK_GIVEN");
        assertThat(careCase.openTasks()).contains("MAKE_PLAN 99XX00 2026-12-14");
    }

    @Test
    void whoDoesNotAppearIsInvitedOnceMoreAndThenTheSchoolHearsThatAlone() {
        careCase.isTalkedAbout();
        careCase.isReferred(support()).statusCode(200);
        careCase.physicianJoins();
        careCase.goes(physician(), "CONSULT", Map.of("appointmentOn", "2026-12-08"))
                .statusCode(200);

        careCase.goes(physician(), "SCHOOL_TALK", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/invite-again-first"));
        careCase.goes(physician(), "CONSULT", Map.of("appointmentOn", "2026-12-15"))
                .statusCode(200);
        careCase.goes(physician(), "CONSULT", Map.of("appointmentOn", "2026-12-22"))
                .statusCode(409)
                .body("type", equalTo("/problems/invited-twice"));
        careCase.goes(physician(), "SCHOOL_TALK", Map.of()).statusCode(200);

        mentor("99XX00")
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .body("items.findAll { it.kind == 'CONSULT_MISSED' }.presenceOnly", equalTo(List.of(true, true)));
        assertThat(careCase.openTasks())
                .containsExactly("SCHOOL_TALK_INVITE 99XX00 2026-12-07", "SCHOOL_TALK_HOLD 99XX00 2026-12-14");
    }

    @Test
    void whoMayNotKnowOfThePhysicianSeesTheStepBefore() {
        careCase.takesPart("MUNICIPALITY", "9901", "attendance-officer");
        careCase.isTalkedAbout();
        careCase.isReferred(support()).statusCode(200);
        careCase.physicianJoins();
        careCase.goes(physician(), "CONSULT", Map.of("appointmentOn", "2026-12-08"))
                .statusCode(200);

        officer("9901")
                .get("/v1/cases/" + careCase.id())
                .then()
                .body("step", equalTo("REFERRAL"))
                .body("nextDeadline", nullValue());
        officer("9901")
                .get("/v1/cases?youngPersonId=" + careCase.youngPersonId())
                .then()
                .body("items.step", equalTo(List.of("REFERRAL")));
        officer("9901")
                .get("/v1/cases/" + careCase.id() + "/steps")
                .then()
                .body("step", equalTo("REFERRAL"))
                .body("taken.to", equalTo(List.of("REFERRAL")))
                .body("taken.presenceOnly", equalTo(List.of(true)))
                .body("open", equalTo(List.of()));
        mentor("99XX00")
                .get("/v1/cases/" + careCase.id())
                .then()
                .body("step", equalTo("CONSULT"))
                .body("nextDeadline", equalTo("2026-12-29"));
        var asked = officer("9901").get("/v1/cases/" + careCase.id() + "/participations");
        var timeline = officer("9901").get("/v1/young-people/" + careCase.youngPersonId() + "/timeline");
        assertThat(asked.asString()).contains("youth-physician").doesNotContain("take part in?");
        assertThat(timeline.asString()).contains("PARTICIPATION_ASKED").doesNotContain("take part in?");
    }

    @Test
    void thatNothingIsNeededTakesTwoPeopleAndHoldsUntilTheNextSignal() {
        careCase.goes(mentor("99XX00"), "KNOWN_NO_ACTION", Map.of("reason", "A broken leg."))
                .statusCode(200)
                .body("step", equalTo("SCHOOL_TALK"));
        careCase.goes(coordinator("99XX00"), "KNOWN_NO_ACTION", Map.of("reason", "The same."))
                .statusCode(409)
                .body("type", equalTo("/problems/already-proposed"));
        var task = careCase.taskOf(support(), "AGREE_NO_ACTION");
        careCase.complete(mentor("99XX00"), task, Map.of("outcome", "ACCEPTED")).statusCode(403);
        careCase.complete(support(), task, Map.of("outcome", "ACCEPTED")).statusCode(204);
        assertThat(careCase.step()).isEqualTo("KNOWN_NO_ACTION");
        assertThat(careCase.openTasks()).isEmpty();

        handler.handle(List.of(pupil.raised(SignalKind.LONG)));

        assertThat(careCase.step()).isEqualTo("SCHOOL_TALK");
        assertThat(careCase.openTasks()).hasSize(2);
        support()
                .get("/v1/cases/" + careCase.id() + "/steps")
                .then()
                .body("taken.bySignal", equalTo(List.of(false, true)))
                .body("taken[0].record.reason", equalTo("A broken leg."));
    }

    @Test
    void whyNothingIsNeededIsNotForAnotherSchoolOfTheirs() {
        careCase.takesPart("SCHOOL", "99XX01", "school");
        careCase.goes(mentor("99XX00"), "KNOWN_NO_ACTION", Map.of("reason", "A broken leg."))
                .statusCode(200);

        var ofAnother = mentor("99XX01").get("/v1/tasks?limit=200&caseId=" + careCase.id());

        assertThat(ofAnother.asString()).contains("SCHOOL_TALK_INVITE").doesNotContain("AGREE_NO_ACTION", "broken leg");
        support()
                .get("/v1/tasks?kind=AGREE_NO_ACTION&caseId=" + careCase.id())
                .then()
                .body("items.reason", equalTo(List.of("A broken leg.")));
    }

    @Test
    void whoProposedDoesNotAgree() {
        careCase.goes(both(), "KNOWN_NO_ACTION", Map.of("reason", "A broken leg."))
                .statusCode(200);

        careCase.complete(both(), careCase.taskOf(both(), "AGREE_NO_ACTION"), Map.of("outcome", "ACCEPTED"))
                .statusCode(422)
                .body("type", equalTo("/problems/second-person-agrees"));

        assertThat(careCase.step()).isEqualTo("SCHOOL_TALK");
    }

    @Test
    void aClosedCaseIsReopenedByTheSchoolUnlessAnotherIsOpen() {
        careCase.closes(support()).statusCode(200);
        handler.handle(List.of(pupil.raised(SignalKind.LONG)));
        careCase.goes(support(), "SCHOOL_TALK", Map.of("reason", "It went wrong again."))
                .statusCode(409)
                .body("type", equalTo("/problems/case-already-open"));

        ACase.of(pupil.youngPersonId()).closes(support()).statusCode(200);
        careCase.goes(support(), "SCHOOL_TALK", Map.of("reason", "It went wrong again."))
                .statusCode(200);
        careCase.takesPart("MUNICIPALITY", "9901", "attendance-officer");
        assertThat(officer("9901")
                        .get("/v1/young-people/" + careCase.youngPersonId() + "/timeline")
                        .asString())
                .contains("CASE_REOPENED")
                .doesNotContain("wrong again");

        assertThat(announcedAbout(pupil.youngPersonId())).contains("nl.coordinationcases.reopened.v1");
        careCase.isReferred(support()).statusCode(409).body("type", equalTo("/problems/talk-first"));
    }

    @Test
    void everythingWrongWithAStepIsToldAtOnce() {
        careCase.isTalkedAbout();

        careCase.goes(
                        support(),
                        "REFERRAL",
                        Map.of("familyInformedOn", "2026-12-01", "outcome", "RETURNED", "happenedOn", "2027-01-01"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/happenedOn",
                                "/question",
                                "/schoolDid",
                                "/familyInformedOn",
                                "/healthService",
                                "/outcome")));
        careCase.goes(support(), "CIRCUS", Map.of()).statusCode(400).body("errors.pointer", equalTo(List.of("/to")));
        support()
                .contentType(ContentType.JSON)
                .post("/v1/cases/" + careCase.id() + "/steps")
                .then()
                .statusCode(400);
        careCase.goes(support(), "REFERRAL", with(ACase.referral(), "healthService", "99999999"))
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-organisation"));
        careCase.goes(support(), "REFERRAL", with(ACase.referral(), "question", "x".repeat(4001)))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/question")));
        assertThat(careCase.step()).isEqualTo("SCHOOL_TALK");
    }

    @Test
    void theSameCommandTwiceIsOneStep() {
        careCase.isTalkedAbout();
        var first = support().header("Idempotency-Key", "k-" + careCase.id());
        var again = support().header("Idempotency-Key", "k-" + careCase.id());

        careCase.goes(first, "PLAN", Map.of()).statusCode(200);
        careCase.goes(again, "PLAN", Map.of()).statusCode(200).body("step", equalTo("PLAN"));

        assertThat(CasesDatabase.count("step_taken where case_id = '%s'", careCase.id()))
                .isEqualTo(1);
        careCase.goes(
                        support().header("Idempotency-Key", "k-" + careCase.id()),
                        "CLOSED",
                        Map.of("outcome", "RETURNED"))
                .statusCode(422);
    }

    @Test
    void theOpenStepsSayWhoseTheyAreWhatTheyAskAndWhatIsMissing() {
        support()
                .get("/v1/cases/" + careCase.id() + "/steps")
                .then()
                .statusCode(200)
                .body("step", equalTo("SCHOOL_TALK"))
                .body("open.to", hasItems("KNOWN_NO_ACTION", "REFERRAL", "PLAN", "CLOSED"))
                .body("open.find { it.to == 'REFERRAL' }.missing", equalTo("talk-first"))
                .body("open.find { it.to == 'REFERRAL' }.own", equalTo(true))
                .body("open.find { it.to == 'REFERRAL' }.fields.name", hasItems("question", "languageNeeds"))
                .body("open.find { it.to == 'CLOSED' }.missing", nullValue());
        mentor("99XX00")
                .get("/v1/cases/" + careCase.id() + "/steps")
                .then()
                .body("open.find { it.to == 'REFERRAL' }.own", equalTo(false));
        officer("9902").get("/v1/cases/" + careCase.id() + "/steps").then().statusCode(404);
    }

    @Test
    void whatStoodIsNeverChanged() {
        careCase.closes(support()).statusCode(200);

        assertThatThrownBy(() -> CasesDatabase.run("select set_config('veerkracht.opened', 'writing', false);"
                        + " update step_taken set to_step = 'PLAN' where case_id = '%s'".formatted(careCase.id())))
                .hasMessageContaining("append-only");
        assertThat(careCase.step()).isNotEqualTo("PLAN");
        support().get("/v1/cases/" + careCase.id() + "/steps").then().body("taken.to", not(hasItem("PLAN")));
    }

    /** Whoever takes steps of this kind in these tests: nobody directs the case, so the school stands in. */
    private static RequestSpecification hand(StepTaker taker) {
        return taker == StepTaker.YOUTH_PHYSICIAN ? physician() : support();
    }

    private static Map<String, String> record(@Nullable Arrow arrow) {
        var record = new HashMap<String, String>();
        if (arrow != null) {
            arrow.required().forEach(field -> record.put(field.wireName(), value(field)));
        }
        return record;
    }

    private static String value(StepField field) {
        return switch (field.kind()) {
            case TEXT -> "As it was.";
            case DAY_PAST, DAY_AHEAD -> "2026-11-30";
            case ORGANISATION -> "00000001";
            case OUTCOME -> "RETURNED";
        };
    }

    private void isAdvised() {
        physician()
                .contentType(ContentType.JSON)
                .body(Map.of("hoursPerWeek", 10, "startsOn", "2026-12-07", "reviewOn", "2027-01-18"))
                .post("/v1/cases/" + careCase.id() + "/advice")
                .then()
                .statusCode(201);
    }

    /** The family is asked, and everyone agrees. */
    private void theSchoolMayReadIt() {
        var family = new AFamily(careCase.youngPersonId(), careCase.id(), LocalDate.of(2012, 11, 30));
        family.everyone();
        var consent = mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "class", "ADVICE",
                        "purpose", "RETURN_TO_SCHOOL",
                        "recipient", Map.of("kind", "SCHOOL", "identifier", "99XX00"),
                        "until", "2027-05-30"))
                .post("/v1/cases/" + careCase.id() + "/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var who : List.of(family.pupil(), family.parent("mother"), family.parent("father"))) {
            who.contentType(ContentType.JSON)
                    .body(Map.of("agrees", true))
                    .post("/v1/consents/" + consent + "/answers")
                    .then()
                    .statusCode(200);
        }
    }

    private void wasInvited(int times) {
        for (var time = 1; time <= times; time++) {
            CasesDatabase.run(
                    """
                    insert into step_taken (id, case_id, young_person_id, from_step, to_step, class, organisation_kind,
                        organisation_identifier, happened_on, recorded_at, record)
                    values (gen_random_uuid(), '%s', '%s', '%s', 'CONSULT', 'CONSULT', 'GGD', '00000001', '2026-11-30',
                        '2026-11-30T0%d:00:00Z', '{}')
                    """.formatted(careCase.id(), careCase.youngPersonId(), time == 1 ? "REFERRAL" : "CONSULT", time));
        }
    }

    private static Map<String, String> with(Map<String, String> record, String field, String value) {
        var changed = new HashMap<>(record);
        changed.put(field, value);
        return changed;
    }

    /** Somebody who has both roles. */
    private static RequestSpecification both() {
        return somebody("SCHOOL", "99XX00", "mentor", "support-coordinator");
    }
}
