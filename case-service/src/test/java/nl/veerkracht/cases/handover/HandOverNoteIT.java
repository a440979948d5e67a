package nl.veerkracht.cases.handover;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The support coordinator hands a case over to the mentor; others look at the same note with their own rights. */
@WithRealParts
class HandOverNoteIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String AGREED = "Start at ten <b>on Mondays</b>.";
    private static final String NOTE = "They come back on Monday.";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);

    @BeforeEach
    void aCaseWithAPlan() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join("MUNICIPALITY", "9901", "attendance-officer");
        join("CONSORTIUM", "00000004", "consortium-adviser");
        post(
                        mentor("99XX00"),
                        "/school-talks",
                        Map.of(
                                "invited",
                                List.of("PUPIL", "PARENT"),
                                "present",
                                List.of("PUPIL", "PARENT"),
                                "overviewShown",
                                true,
                                "agreements",
                                AGREED,
                                "reviewOn",
                                "2026-12-10"))
                .statusCode(204);
        mentor("99XX00")
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("goals", List.of(Map.of("text", "Back")), "schedule", List.of(), "reviewOn", "2026-12-20"))
                .put("/v1/cases/" + caseId + "/plan")
                .then()
                .statusCode(200);
        post(
                        mentor("99XX00"),
                        "/plan/actions",
                        Map.of(
                                "what",
                                "A buddy",
                                "ownerKind",
                                "SCHOOL",
                                "ownerIdentifier",
                                "99XX00",
                                "ownerRole",
                                "mentor",
                                "dueOn",
                                "2026-12-04"))
                .statusCode(201);
        support().post("/v1/cases/" + caseId + "/director").then().statusCode(204);
    }

    @Test
    void theNoteTellsWhoTakesOverWhatTheyHaveToKnow() {
        says("I miss gym.", List.of("ALL"));

        read(support())
                .statusCode(200)
                .body("said.text", equalTo("I miss gym."))
                .body("openedOn", equalTo("2026-11-27"))
                .body("step", equalTo("SCHOOL_TALK"))
                .body("stepSince", equalTo("2026-11-27"))
                .body(
                        "director",
                        equalTo(Map.of("kind", "SCHOOL", "identifier", "99XX00", "role", "support-coordinator")))
                .body("participants.kind", containsInAnyOrder("SCHOOL", "MUNICIPALITY", "CONSORTIUM"))
                .body("participants.find { it.kind == 'MUNICIPALITY' }.from", equalTo("2026-11-27"))
                .body("talk.agreements", equalTo(AGREED))
                .body("actions.what", contains("A buddy"))
                .body("actions[0].owner.role", equalTo("mentor"))
                .body("actions[0].dueOn", equalTo("2026-12-04"))
                .body("tasks.kind", hasItem("PLAN_ACTION"))
                .body("clocks.kind", contains("TALK_REVIEW", "PLAN_REVIEW"))
                .body("clocks.on", contains("2026-12-10", "2026-12-20"))
                .body("handOver", nullValue());
    }

    @Test
    void whatTheSenderTypedIsForWhoIsAskedAndWhoAsks() {
        handsOver();

        for (var who : List.of(support(), mentor("99XX00"))) {
            read(who)
                    .body("handOver.note", equalTo(NOTE))
                    .body("handOver.asked.role", equalTo("mentor"))
                    .body("handOver.answerBy", equalTo("2026-12-07"));
        }
        for (var who : List.of(somebody("SCHOOL", "99XX00", "absence-coordinator"), officer("9901"))) {
            assertThat(read(who).statusCode(200).extract().asString()).doesNotContain(NOTE, "handOver");
        }
    }

    @Test
    void onceItIsAnsweredTheQuestionIsGone() {
        handsOver();
        var task = CasesDatabase.ask("select id from task where case_id = '%s' and kind = 'TAKE_OVER_CASE'", caseId);

        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "ACCEPTED"))
                .post("/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(204);

        read(mentor("99XX00")).body("director.role", equalTo("mentor")).body("handOver", nullValue());
    }

    @Test
    void anotherReaderSeesOfItWhatTheyWouldSeeElsewhere() {
        says("Not for the officer.", List.of("SCHOOL"));

        var consortium = read(somebody("CONSORTIUM", "00000004", "consortium-adviser"))
                .statusCode(200)
                .body("actions", nullValue())
                .body("talk", nullValue())
                .body("tasks", empty())
                .body("clocks", empty());
        assertThat(consortium.extract().asString()).doesNotContain("buddy", "Start at", "Not for");
        assertThat(read(officer("9901")).statusCode(200).extract().asString()).doesNotContain("Not for", AGREED);
    }

    @Test
    void whatWasTakenBackOrSaidByAParentIsNotTheYoungPersonsWord() {
        var taken = says("Taken back.", List.of("ALL"));
        family.pupil()
                .post("/v1/young-people/" + events.youngPersonId() + "/voices/" + taken + "/taking-back")
                .then()
                .statusCode(200);
        says(family.parent("mother"), "A mother's.", List.of("ALL"));

        read(support()).body("said", nullValue());
    }

    @Test
    void forWhoDoesNotTakePartAndForTheFamilyThereIsNone() {
        for (var who : List.of(officer("9902"), mentor("99XX01"), family.pupil(), family.parent("mother"))) {
            var answer = read(who).statusCode(404).extract();
            var nobody = who.get("/v1/cases/" + UUID.randomUUID() + "/hand-over-note");
            assertThat(answer.jsonPath().getString("type"))
                    .isEqualTo(nobody.jsonPath().getString("type"));
        }
    }

    private void handsOver() {
        post(
                        support(),
                        "/hand-overs",
                        Map.of(
                                "organisationKind", "SCHOOL",
                                "organisationIdentifier", "99XX00",
                                "role", "mentor",
                                "note", NOTE))
                .statusCode(204);
    }

    private String says(String words, List<String> audience) {
        return says(family.pupil(), words, audience);
    }

    private String says(RequestSpecification who, String words, List<String> audience) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("text", words, "audience", audience))
                .post("/v1/young-people/" + events.youngPersonId() + "/voices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification support() {
        return somebody("SCHOOL", "99XX00", "support-coordinator");
    }

    private ValidatableResponse read(RequestSpecification who) {
        return who.get("/v1/cases/" + caseId + "/hand-over-note").then();
    }

    private ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + caseId + path)
                .then();
    }

    private void join(String kind, String identifier, String role) {
        ParticipationRows.activeSince("2026-11-27", caseId, kind, identifier, role);
    }
}
