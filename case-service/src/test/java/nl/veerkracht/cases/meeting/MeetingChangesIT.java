package nl.veerkracht.cases.meeting;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.meeting.MeetingCase.GGD;
import static nl.veerkracht.cases.meeting.MeetingCase.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting is moved or called off, and somebody comes who was not invited. */
@WithRealParts
class MeetingChangesIT {
    private static final Map<String, Object> MOVED = Map.of(
            "day", "2026-12-09", "time", "09:15", "place", "Online", "reason", "The physician is away on Monday.");
    private static final Map<String, Object> OFF = Map.of("calledOff", true, "reason", "Sam is at school again.");

    @Inject
    EventHandler handler;

    @SuppressWarnings("NullAway.Init")
    private MeetingCase about;

    private String id = "";

    @BeforeEach
    void aMeetingIsPlanned() {
        about = new MeetingCase(handler);
        id = about.planned(mentor("99XX00"));
    }

    @Test
    void whoWasInvitedHasToBeThereOnTheNewDay() {
        change(mentor("99XX00"), MOVED).statusCode(204);

        about.read(about.family.pupil(), id)
                .body("day", equalTo("2026-12-09"))
                .body("time", equalTo("09:15"))
                .body("place", equalTo("Online"))
                .body("change.calledOff", equalTo(false))
                .body("change.reason", equalTo("The physician is away on Monday."))
                .body("change.by.identifier", equalTo("99XX00"))
                .body("mayChange", equalTo(false));
        about.read(mentor("99XX00"), id).body("mayChange", equalTo(true));
        about.tasks(physician(), "ATTEND_MEETING").body("items.dueOn", contains("2026-12-09"));
        assertThat(agenda(physician())).containsExactly("2026-12-09 false");
        assertThat(about.timeline(about.family.pupil()))
                .contains("De school heeft het overleg verzet; het is nu op 9 december 2026.");
    }

    @Test
    void whatIsCalledOffIsHeldNoMoreAndSaysSo() {
        change(mentor("99XX00"), OFF).statusCode(204);

        about.read(physician(), id)
                .body("day", equalTo("2026-12-07"))
                .body("change.calledOff", equalTo(true))
                .body("mayRecord", equalTo(false));
        about.list(physician()).body("items.calledOff", contains(true));
        about.tasks(physician(), "ATTEND_MEETING").body("items", empty());
        assertThat(agenda(physician())).containsExactly("2026-12-07 true");
        assertThat(about.timeline(about.family.pupil()))
                .contains("De school heeft het overleg van 7 december 2026 afgezegd.");
        about.record(mentor("99XX00"), id, minutes()).statusCode(409).body("type", equalTo("/problems/called-off"));
        change(mentor("99XX00"), MOVED).statusCode(409).body("type", equalTo("/problems/called-off"));
    }

    @Test
    void movedInTheDayItIsOneAppointment() {
        change(mentor("99XX00"), with("2026-12-07", "10:00")).statusCode(204);
        change(mentor("99XX00"), with("2026-12-07", "11:00")).statusCode(204);

        about.read(physician(), id).body("time", equalTo("11:00"));
        assertThat(agenda(physician())).containsExactly("2026-12-07 false");
    }

    @Test
    void onlyWhoRecordsItChangesItAndOnlyWhatIsAhead() {
        change(physician(), MOVED).statusCode(403).body("type", equalTo("/problems/not-yours-to-record"));
        change(about.family.pupil(), MOVED).statusCode(403);
        change(mentor("99XX01"), MOVED).statusCode(404);
        about.record(mentor("99XX00"), id, minutes()).statusCode(204);

        change(mentor("99XX00"), OFF).statusCode(409).body("type", equalTo("/problems/already-recorded"));
        about.read(mentor("99XX00"), id).body("mayChange", equalTo(false)).body("change", nullValue());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingChanges() {
        change(mentor("99XX00"), Map.of("day", "2026-11-01", "time", "half three"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/day", "/time", "/reason"));
        change(mentor("99XX00"), Map.of("calledOff", true)).statusCode(400).body("errors.pointer", contains("/reason"));

        about.read(mentor("99XX00"), id).body("day", equalTo("2026-12-07")).body("change", nullValue());
    }

    @Test
    void theSameSentTwiceIsOneChange() {
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            change(mentor("99XX00").header("Idempotency-Key", key), OFF).statusCode(204);
        }

        assertThat(CasesDatabase.count("meeting_change where meeting_id = '%s'", id))
                .isEqualTo(1);
    }

    @Test
    void noEventTellsWhereNorWhy() {
        change(mentor("99XX00"), MOVED).statusCode(204);

        assertThat(announced()).doesNotContain("Online", "physician is away", "09:15");
    }

    @Test
    void whoCameUninvitedWasThereAndSaysWhetherTheyAgree() {
        var came = List.of(
                Map.of("kind", "SCHOOL", "identifier", "99XX00"),
                Map.of("kind", "GGD", "identifier", GGD),
                Map.of("kind", "MUNICIPALITY", "identifier", "9901"),
                Map.of("kind", "FAMILY", "identifier", "PUPIL"),
                Map.of("kind", "FAMILY", "identifier", "PARENT"));
        about.record(mentor("99XX00"), id, Map.of("heldOn", "2026-11-30", "present", came))
                .statusCode(204);

        about.read(mentor("99XX00"), id)
                .body("minutes.present.kind", containsInAnyOrder("SCHOOL", "GGD", "MUNICIPALITY", "FAMILY", "FAMILY"));
        about.tasks(officer("9901"), "CONFIRM_MEETING").body("items", not(empty()));
    }

    @Test
    void whoDoesNotTakePartWasNotThere() {
        var came = List.of(Map.of("kind", "GGZ", "identifier", "00000003"));

        about.record(mentor("99XX00"), id, Map.of("heldOn", "2026-11-30", "present", came, "notHeard", "Ill"))
                .statusCode(400)
                .body("errors.pointer", contains("/present"));
    }

    private String announced() {
        return CasesDatabase.ask(
                "select string_agg(event::text, '') from announced where subject = '%s'", about.events.youngPersonId());
    }

    private static Map<String, Object> with(String day, String time) {
        return Map.of("day", day, "time", time, "reason", "The room is taken.");
    }

    private ValidatableResponse change(RequestSpecification by, Map<String, ?> change) {
        return by.contentType(ContentType.JSON)
                .body(change)
                .post("/v1/cases/" + about.caseId + "/meetings/" + id + "/changes")
                .then();
    }

    /** Of each appointment about this young person the day, and whether it is cancelled. */
    private List<String> agenda(RequestSpecification who) {
        return who
                .get("/v1/agenda?from=2026-12-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList(
                        "items.findAll { it.youngPersonId == '" + about.events.youngPersonId() + "' }")
                .stream()
                .map(one -> one.get("day") + " " + one.get("cancelled"))
                .toList();
    }
}
