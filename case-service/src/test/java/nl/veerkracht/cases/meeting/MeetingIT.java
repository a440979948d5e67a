package nl.veerkracht.cases.meeting;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.meeting.MeetingCase.GGD;
import static nl.veerkracht.cases.meeting.MeetingCase.action;
import static nl.veerkracht.cases.meeting.MeetingCase.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting of all who help: planned, talked about, recorded once, and agreed with or not. */
@WithRealParts
class MeetingIT {
    @Inject
    EventHandler handler;

    @SuppressWarnings("NullAway.Init")
    private MeetingCase about;

    @BeforeEach
    void aCaseInWhichSomeTakePart() {
        about = new MeetingCase(handler);
    }

    @Test
    void whoIsInvitedHasToBeThereOnTheDayAndEveryoneReadsIt() {
        var id = about.planned(mentor("99XX00"));

        for (var reader : List.of(mentor("99XX00"), physician(), officer("9901"), about.family.pupil())) {
            about.read(reader, id)
                    .statusCode(200)
                    .body("day", equalTo("2026-12-07"))
                    .body("time", equalTo("14:30"))
                    .body("place", equalTo("At school"))
                    .body("invited.kind", contains("SCHOOL", "GGD", "FAMILY", "FAMILY"))
                    .body("plannedBy.identifier", equalTo("99XX00"))
                    .body("minutes", nullValue());
        }
        about.tasks(physician(), "ATTEND_MEETING").body("items.dueOn", contains("2026-12-07"));
        about.tasks(officer("9901"), "ATTEND_MEETING").body("items", empty());
        about.list(about.family.parent("mother")).body("items.id", contains(id));
        assertThat(about.timeline(about.family.pupil()))
                .contains("Er is een overleg gepland op 7 december 2026; de school nodigt uit.");
    }

    @Test
    void noEventTellsWhereOrWhatAbout() {
        var id = about.planned(mentor("99XX00"));
        about.record(mentor("99XX00"), id, minutes(action("Ring", "GGD", GGD, "youth-physician")))
                .statusCode(204);

        var told = CasesDatabase.ask(
                "select string_agg(event::text, '') from announced where subject = '%s'", about.events.youngPersonId());
        assertThat(told).contains("ATTEND_MEETING", "CONFIRM_MEETING", "PLAN_ACTION");
        assertThat(told).doesNotContain("At school", "Ring", "14:30");
    }

    @Test
    void agreementsAreTypedOnceAndBecomeTasksInSeveralOrganisations() {
        var id = about.planned(mentor("99XX00"));

        about.record(
                        mentor("99XX00"),
                        id,
                        minutes(
                                action("Ring the general practitioner", "GGD", GGD, "youth-physician"),
                                action("Find a quiet room", "SCHOOL", "99XX00", "mentor"),
                                Map.of(
                                        "what",
                                        "Get up at eight",
                                        "ownerKind",
                                        "FAMILY",
                                        "ownerRole",
                                        "pupil",
                                        "dueOn",
                                        "2026-12-11")))
                .statusCode(204);

        about.tasks(physician(), "PLAN_ACTION").body("items.reason", contains("Ring the general practitioner"));
        about.tasks(mentor("99XX00"), "PLAN_ACTION")
                .body("items.reason", containsInAnyOrder("Ring the general practitioner", "Find a quiet room"));
        about.tasks(physician(), "ATTEND_MEETING").body("items", empty());
        about.tasks(physician(), "CONFIRM_MEETING").body("items.dueOn", contains("2026-12-07"));
        about.read(about.family.pupil(), id)
                .body("agreements.what", hasItem("Get up at eight"))
                .body("agreements.status", contains("OPEN", "OPEN", "OPEN"))
                .body("minutes.heldOn", equalTo("2026-11-30"))
                .body("minutes.present.kind", contains("SCHOOL", "GGD", "FAMILY", "FAMILY"));
        about.actions(officer("9901")).body("items", org.hamcrest.Matchers.hasSize(3));
        assertThat(about.timeline(about.family.pupil()))
                .contains("Er is een overleg geweest; de school heeft opgeschreven wat er is afgesproken.")
                .contains("Find a quiet room")
                .doesNotContain("Er is een afspraak bij het plan");
    }

    @Test
    void everyoneConfirmsOrSaysInASentenceWhatTheyDoNotAgreeWith() {
        var id = about.recorded(mentor("99XX00"));

        about.read(mentor("99XX00"), id)
                .body("answers.kind", contains("SCHOOL", "GGD", "FAMILY", "FAMILY"))
                .body("answers.state", contains("CONFIRMED", "OPEN", "OPEN", "OPEN"))
                .body("answers.own", contains(true, false, false, false));
        about.objects(physician(), id, "The build-up is too fast.").statusCode(204);
        about.agrees(about.family.pupil(), id).statusCode(204);
        about.objects(about.family.parent("mother"), id, "Nobody asked us.").statusCode(204);
        about.agrees(about.family.parent("father"), id).statusCode(204);

        about.tasks(physician(), "CONFIRM_MEETING").body("items", empty());
        about.read(about.family.parent("father"), id)
                .body("answers.kind", contains("SCHOOL", "GGD", "FAMILY", "FAMILY", "FAMILY"))
                .body("answers.identifier", contains("99XX00", GGD, "PUPIL", "PARENT", "PARENT"))
                .body(
                        "answers.state",
                        containsInAnyOrder("CONFIRMED", "NOT_AGREED", "CONFIRMED", "NOT_AGREED", "CONFIRMED"))
                .body("answers.objection", hasItem("Nobody asked us."))
                .body("answers.findAll { it.own }.state", contains("CONFIRMED"));
    }

    @Test
    void whoAgreesAfterAllIsStillSeenToHaveObjected() {
        var id = about.recorded(mentor("99XX00"));

        about.objects(physician(), id, "The build-up is too fast.").statusCode(204);
        about.objects(physician(), id, "The build-up is too fast.").statusCode(204);
        about.agrees(physician(), id).statusCode(204);

        about.read(mentor("99XX00"), id)
                .body("answers.find { it.kind == 'GGD' }.state", equalTo("CONFIRMED"))
                .body("answers.find { it.kind == 'GGD' }.objection", equalTo("The build-up is too fast."));
        assertThat(CasesDatabase.count("meeting_answer where meeting_id = '%s' and by_kind = 'GGD'", id))
                .isEqualTo(2);
        assertThatThrownBy(() -> CasesDatabase.run("update meeting_answer set agreed = true"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> CasesDatabase.run("delete from meeting_minutes"))
                .hasMessageContaining("append-only");
    }

    @Test
    void whoWasNotInvitedAndTakesPartCanObjectToo() {
        var id = about.recorded(mentor("99XX00"));

        about.objects(officer("9901"), id, "I was not asked.").statusCode(204);

        about.read(mentor("99XX00"), id)
                .body("answers.find { it.kind == 'MUNICIPALITY' }.objection", equalTo("I was not asked."));
    }

    @Test
    void withoutPupilOrParentsItSaysWhy() {
        var wish = new HashMap<>(about.wish());
        wish.put("pupil", false);
        about.plan(mentor("99XX00"), wish).statusCode(400).body("errors.pointer", contains("/notInvited"));
        wish.put("notInvited", "She asked us to talk without her.");
        var id = about.plan(mentor("99XX00"), wish)
                .statusCode(201)
                .body("notInvited", equalTo("She asked us to talk without her."))
                .extract()
                .path("id")
                .toString();

        var record = new HashMap<>(minutes());
        record.put("present", List.of(Map.of("kind", "SCHOOL", "identifier", "99XX00")));
        about.record(mentor("99XX00"), id, record).statusCode(400).body("errors.pointer", contains("/notHeard"));
        record.put("notHeard", "They were ill.");
        about.record(mentor("99XX00"), id, record).statusCode(204);

        about.read(about.family.pupil(), id).body("minutes.notHeard", equalTo("They were ill."));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        about.plan(
                        mentor("99XX00"),
                        Map.of(
                                "day",
                                "2026-11-29",
                                "time",
                                "25:00",
                                "place",
                                "p".repeat(201),
                                "participations",
                                List.of("one")))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/day", "/time", "/place", "/participations/0", "/participations", "/notInvited"));
        var id = about.planned(mentor("99XX00"));
        about.record(
                        mentor("99XX00"),
                        id,
                        Map.of(
                                "heldOn",
                                "2026-12-01",
                                "present",
                                List.of(Map.of("kind", "GGZ", "identifier", "00000003")),
                                "agreements",
                                List.of(Map.of("what", "", "dueOn", "2026-11-29"))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/heldOn",
                                "/present",
                                "/notHeard",
                                "/agreements/0/what",
                                "/agreements/0/ownerKind",
                                "/agreements/0/ownerIdentifier",
                                "/agreements/0/ownerRole",
                                "/agreements/0/dueOn"));
        about.record(mentor("99XX00"), id, Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/heldOn", "/present", "/notHeard"));
        var recorded = about.recorded(mentor("99XX00"));
        about.answer(physician(), recorded, Map.of()).statusCode(400).body("errors.pointer", contains("/agreed"));
        about.answer(physician(), recorded, Map.of("agreed", false, "objection", "o".repeat(501)))
                .statusCode(400)
                .body("errors.pointer", contains("/objection"));
        about.answer(physician(), recorded, Map.of("agreed", false))
                .statusCode(400)
                .body("errors.pointer", contains("/objection"));
    }

    @Test
    void onlyWhoTakesPartAndReadsIsInvited() {
        for (var participation : List.of(
                about.participation("GGZ"),
                about.participation("CONSORTIUM"),
                UUID.randomUUID().toString())) {
            var wish = new HashMap<>(about.wish());
            wish.put("participations", List.of(participation));
            about.plan(mentor("99XX00"), wish)
                    .statusCode(422)
                    .body("type", equalTo("/problems/invitee-does-not-take-part"));
        }
    }

    @Test
    void whatCannotBeDoneIsNotAgreedAndNothingIsRecorded() {
        var id = about.planned(mentor("99XX00"));

        about.record(
                        mentor("99XX00"),
                        id,
                        minutes(
                                action("Find a quiet room", "SCHOOL", "99XX00", "mentor"),
                                action("Ring", "GGZ", "00000003", "youth-care-professional")))
                .statusCode(422)
                .body("type", equalTo("/problems/owner-does-not-take-part"));

        about.read(mentor("99XX00"), id).body("minutes", nullValue()).body("agreements", empty());
        about.tasks(mentor("99XX00"), "PLAN_ACTION").body("items", empty());
    }

    @Test
    void sentTwiceItIsPlannedAndRecordedOnce() {
        var first = about.planned(mentor("99XX00").header("Idempotency-Key", "meeting-1"));
        var again = about.planned(mentor("99XX00").header("Idempotency-Key", "meeting-1"));
        assertThat(again).isEqualTo(first);

        var agreed = minutes(action("Find a quiet room", "SCHOOL", "99XX00", "mentor"));
        about.record(mentor("99XX00").header("Idempotency-Key", "minutes-1"), first, agreed)
                .statusCode(204);
        about.record(mentor("99XX00").header("Idempotency-Key", "minutes-1"), first, agreed)
                .statusCode(204);
        about.record(mentor("99XX00"), first, agreed)
                .statusCode(409)
                .body("type", equalTo("/problems/already-recorded"));

        about.list(mentor("99XX00")).body("items.id", contains(first));
        about.read(mentor("99XX00"), first).body("agreements.what", contains("Find a quiet room"));
    }

    @Test
    void ofTwoWhoRecordAtOnceTheSecondIsRefused() {
        var id = about.planned(mentor("99XX00"));
        var agreed = minutes(action("Find a quiet room", "SCHOOL", "99XX00", "mentor"));

        var answers = Stream.of(mentor("99XX00"), coordinator("99XX00"))
                .map(one -> CompletableFuture.supplyAsync(
                        () -> about.record(one, id, agreed).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        about.read(mentor("99XX00"), id).body("agreements.what", contains("Find a quiet room"));
    }

    @Test
    void whoPlannedItRecordsItOrWhoDirectsTheCase() {
        var id = about.planned(physician());

        about.read(mentor("99XX00"), id).body("mayRecord", equalTo(false));
        about.read(physician(), id).body("mayRecord", equalTo(true)).body("mayAnswer", equalTo(false));
        about.record(mentor("99XX00"), id, minutes())
                .statusCode(403)
                .body("type", equalTo("/problems/not-yours-to-record"));
        about.record(about.family.pupil(), id, minutes()).statusCode(403);
        var held = new HashMap<>(minutes());
        held.put("present", List.of(Map.of("kind", "GGD", "identifier", GGD)));
        held.put("notHeard", "They were ill.");
        about.record(somebody("SCHOOL", "99XX00", "support-coordinator"), id, held)
                .statusCode(204);
        about.read(physician(), id).body("mayRecord", equalTo(false)).body("mayAnswer", equalTo(true));
    }

    @Test
    void theFamilyPlansNoMeeting() {
        about.plan(about.family.pupil(), about.wish())
                .statusCode(403)
                .body("type", equalTo("/problems/not-yours-to-meet"));
    }

    @Test
    void forWhoIsNotShownTheClassThereIsNothing() {
        var id = about.recorded(mentor("99XX00"));
        var unknown = "00000000-0000-0000-0000-000000000001";

        for (var other : List.of(mentor("99XX01"), somebody("CONSORTIUM", "00000004", "consortium-adviser"))) {
            about.list(other, 404);
            about.read(other, id).statusCode(404);
            about.agenda(other, id).statusCode(404);
            about.plan(other, about.wish()).statusCode(404);
            about.record(other, id, minutes()).statusCode(404);
            about.agrees(other, id).statusCode(404);
        }
        about.read(mentor("99XX00"), unknown).statusCode(404);
        about.agenda(mentor("99XX00"), unknown).statusCode(404);
        about.record(mentor("99XX00"), unknown, minutes()).statusCode(404);
        about.agrees(mentor("99XX00"), unknown).statusCode(404);
        var other = new MeetingCase(handler);
        other.read(mentor("99XX00"), id).statusCode(404);
    }

    @Test
    void nobodyAgreesWithWhatWasNotRecorded() {
        var id = about.planned(mentor("99XX00"));

        about.agrees(physician(), id).statusCode(409).body("type", equalTo("/problems/not-recorded-yet"));
    }

    @Test
    void inAClosedCaseNothingIsPlannedOrRecorded() {
        var id = about.planned(mentor("99XX00"));
        about.closes();

        about.plan(mentor("99XX00"), about.wish()).statusCode(409).body("type", equalTo("/problems/case-is-closed"));
        about.record(mentor("99XX00"), id, minutes()).statusCode(409).body("type", equalTo("/problems/case-is-closed"));
        about.read(mentor("99XX00"), id).statusCode(200).body("mayRecord", equalTo(false));
    }

    @Test
    void theAgendaIsWhatHappenedSinceTheMeetingBefore() {
        var first = about.planned(mentor("99XX00"));
        about.agenda(mentor("99XX00"), first)
                .statusCode(200)
                .body("since", equalTo("2026-11-27"))
                .body("more", equalTo(false))
                .body("entries.kind", hasItem("SIGNAL_RAISED"))
                .body("entries.kind", hasItem("MEETING_PLANNED"))
                .body("tasks.size()", greaterThan(1))
                .body("agreements", empty());
        about.record(mentor("99XX00"), first, minutes(action("Find a quiet room", "SCHOOL", "99XX00", "mentor")))
                .statusCode(204);
        var second = about.planned(mentor("99XX00"));

        about.agenda(mentor("99XX00"), second)
                .body("since", equalTo("2026-11-30"))
                .body("entries.kind", hasItem("MEETING_HELD"))
                .body("entries.kind", not(hasItem("SIGNAL_RAISED")))
                .body("agreements.what", contains("Find a quiet room"))
                .body("agreements.status", contains("OPEN"));
        about.agenda(about.family.pupil(), second).body("tasks", empty()).body("agreements.size()", equalTo(1));
        about.agenda(mentor("99XX00").header("Accept-Language", "en"), second)
                .body("entries.sentence", hasItem("There was a meeting; the school wrote down what was agreed."));
    }

    @Test
    void everyonesAgendaHasWhatTheyMaySee() {
        var id = about.planned(mentor("99XX00"));

        about.agenda(mentor("99XX00"), id).body("entries.kind", hasItem("SIGNAL_RAISED"));
        about.agenda(officer("9901"), id)
                .body("entries.findAll { it.kind == 'SIGNAL_RAISED' }.presenceOnly", contains(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Łódź – ĳ \"q\" \\ \n line"})
    void wordsStayAsTheyWereTyped(String words) {
        var id = about.planned(mentor("99XX00"));
        about.record(mentor("99XX00"), id, minutes(action(words, "SCHOOL", "99XX00", "mentor")))
                .statusCode(204);

        about.read(mentor("99XX00"), id).body("agreements.what", contains(words));
    }
}
