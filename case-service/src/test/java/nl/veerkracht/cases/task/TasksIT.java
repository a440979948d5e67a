package nl.veerkracht.cases.task;

import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithRealParts
class TasksIT {
    @Inject
    EventHandler handler;

    @Inject
    Tasks tasks;

    @Inject
    Access access;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
    }

    @Test
    void theSchoolSeesWhatIsDueFirst() {
        coordinator("99XX00")
                .get("/v1/tasks?caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("SCHOOL_TALK_INVITE", "SCHOOL_TALK_HOLD")))
                .body("items.dueOn", equalTo(List.of("2026-12-04", "2026-12-11")))
                .body("items[0].owner", equalTo(Map.of("kind", "SCHOOL", "identifier", "99XX00", "role", "mentor")));
        officer("9901").get("/v1/tasks?caseId=" + caseId).then().statusCode(200).body("items", equalTo(List.of()));
        mentor("99XX01")
                .get("/v1/tasks?caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void aSchoolThatJoinsTheCaseOfAnotherSeesItsTasks() {
        handler.handle(List.of(pupil.at("99XX01").raised(SignalKind.LONG)));

        mentor("99XX01")
                .get("/v1/tasks?caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("SCHOOL_TALK_INVITE", "SCHOOL_TALK_HOLD")))
                .body("items.schoolId", equalTo(List.of("99XX00", "99XX00")));
    }

    @Test
    void anInvitationToTheTalkIsToldOnTheTimelineWithTheWordsOfTheSchool() {
        complete("SCHOOL_TALK_INVITE", "DONE", 204);

        assertThat(timelineOf(pupil.youngPersonId()))
                .containsExactly("SIGNAL_RAISED", "CASE_OPENED", "SCHOOL_TALK_INVITED");
        mentor("99XX00")
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .body("items[0].detail", equalTo("Tuesday at nine"))
                .body("items[0].happenedAt", equalTo("2026-11-30"));
        mentor("99XX00").get("/v1/cases/" + caseId).then().body("nextDeadline", equalTo("2026-12-11"));
    }

    @Test
    void aTalkIsRecordedAndNotJustSaidToBeHeld() {
        complete("SCHOOL_TALK_HOLD", "DONE", 422);
    }

    @Test
    void whoWasSecondIsToldSo() {
        var id = UUID.fromString(idOf("SCHOOL_TALK_INVITE"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> completeAfterSomebodyElse(id)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void completeAfterSomebodyElse(UUID id) {
        var row = tasks.find(id).orElseThrow();
        CasesDatabase.run("update task set version = version + 1 where id = '" + id + "'");
        var completed = row.asModel().complete(TaskOutcome.DONE, TestClock.MONDAY_MORNING);
        tasks.save(row, completed, "somebody", null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,       identifier, role
            SCHOOL,       99XX00,     mentor
            SCHOOL,       99XX01,     support-coordinator
            MUNICIPALITY, 9901,       attendance-officer
            GGD,          00000001,   youth-physician
            """)
    void everyListHoldsExactlyWhatIsAllowed(String kind, String identifier, String role) {
        var actor = new Actor("somebody", kind, identifier, Set.of(role), Set.of(), null);
        var reader = access.reader(actor).orElseThrow();

        var listed = new ArrayList<String>();
        for (var next = "/v1/tasks?limit=9"; next != null; ) {
            var page = somebody(kind, identifier, role)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }

        var allowed = CasesDatabase.column("id", "task").stream()
                .filter(id -> QuarkusTransaction.requiringNew().call(() -> {
                    var row = tasks.find(UUID.fromString(id)).orElseThrow();
                    var owner = new TaskView.Owner(row.ownerKind, row.ownerIdentifier, row.ownerRole);
                    var ofCase = access.aboutCase(row.caseId).facts();
                    var knows = AccessPolicy.mayKnow(reader.viewer(), ofCase, reader.today());
                    return TaskAccess.maySee(reader, owner, TaskKind.valueOf(row.kind), knows)
                            && (knows || row.status.equals("OPEN"));
                }))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(allowed);
    }

    private void complete(String kind, String outcome, int answer) {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome, "note", "Tuesday at nine"))
                .post("/v1/tasks/" + idOf(kind) + "/completion")
                .then()
                .statusCode(answer);
    }

    private String idOf(String kind) {
        return CasesDatabase.ask("select id from task where case_id = '%s' and kind = '%s'", caseId, kind);
    }
}
