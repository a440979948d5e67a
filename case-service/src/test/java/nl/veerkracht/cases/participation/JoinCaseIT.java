package nl.veerkracht.cases.participation;

import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithRealParts
class JoinCaseIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
        CasesDatabase.run("delete from announced");
    }

    @Test
    void theSchoolAsksTheOfficerAcceptsAndBothSeeTheCase() {
        invite(mentor("99XX00"), "9901").statusCode(201).body("status", equalTo("INVITED"));
        var task = taskFor("9901");

        complete(officer("9901"), task, "ACCEPTED").statusCode(204);

        officer("9901").get("/v1/cases/" + caseId).then().statusCode(200);
        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/participations")
                .then()
                .body("items.role", hasItems("school", "attendance-officer"))
                .body("items.status", equalTo(List.of("ACTIVE", "ACTIVE")))
                .body("items.from", equalTo(List.of("2026-11-27", "2026-11-30")));
        assertThat(timelineOf(pupil.youngPersonId()))
                .containsExactlyInAnyOrder(
                        "SIGNAL_RAISED", "CASE_OPENED", "PARTICIPATION_ASKED", "PARTICIPATION_STARTED");
        assertThat(announcedAbout(pupil.youngPersonId()))
                .containsExactly(
                        "nl.coordinationtasks.assigned.v1",
                        "nl.timelines.entry-added.v1",
                        "nl.coordinationtasks.completed.v1",
                        "nl.participations.started.v1",
                        "nl.timelines.entry-added.v1");
    }

    @Test
    void whatIsAnnouncedSaysNothingOfTheReason() {
        invite(mentor("99XX00"), "9901").statusCode(201);

        assertThat(ask("select string_agg(event::text, '') from announced where subject = '%s'", pupil.youngPersonId()))
                .doesNotContain("talk");
    }

    @Test
    void theOfficerSeesWhatIsAskedAndByWhenToAnswer() {
        invite(mentor("99XX00"), "9901").statusCode(201);

        officer("9901")
                .get("/v1/tasks?kind=JOIN_CASE&status=OPEN&caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.dueOn", equalTo(List.of("2026-12-07")))
                .body("items[0].reason", equalTo("We want to talk together."))
                .body("items[0].owner.role", equalTo("attendance-officer"))
                .body("items[0].schoolId", equalTo("99XX00"));
    }

    @Test
    void whoDeclinesSeesNothingAndCanBeAskedAgain() {
        invite(coordinator("99XX00"), "9901").statusCode(201);
        complete(officer("9901"), taskFor("9901"), "DECLINED").statusCode(204);

        officer("9901").get("/v1/cases/" + caseId).then().statusCode(404);
        invite(coordinator("99XX00"), "9901").statusCode(201);

        assertThat(timelineOf(pupil.youngPersonId())).contains("PARTICIPATION_DECLINED");
        assertThat(announcedAbout(pupil.youngPersonId())).doesNotContain("nl.participations.started.v1");
    }

    @Test
    void theSameAnswerAgainChangesNothingAndAnotherIsRefused() {
        invite(mentor("99XX00"), "9901").statusCode(201);
        var task = taskFor("9901");
        complete(officer("9901"), task, "ACCEPTED").statusCode(204);

        complete(officer("9901"), task, "ACCEPTED").statusCode(204);
        complete(officer("9901"), task, "DECLINED")
                .statusCode(409)
                .body("type", equalTo("/problems/already-completed"));

        assertThat(timelineOf(pupil.youngPersonId())).hasSize(4);
    }

    @Test
    void onlyTheOfficerWhoWasAskedAnswers() {
        invite(mentor("99XX00"), "9901").statusCode(201);
        var task = taskFor("9901");

        complete(mentor("99XX00"), task, "ACCEPTED").statusCode(403).body("type", equalTo("/problems/not-your-task"));
        complete(officer("9902"), task, "ACCEPTED").statusCode(404);
        complete(mentor("99XX01"), task, "ACCEPTED").statusCode(404);
    }

    @Test
    void anAnswerMustFitTheQuestion() {
        invite(mentor("99XX00"), "9901").statusCode(201);
        var task = taskFor("9901");

        complete(officer("9901"), task, "DONE").statusCode(422).body("type", equalTo("/problems/outcome-does-not-fit"));
        complete(officer("9901"), task, "PERHAPS").statusCode(400).body("errors.pointer", hasItem("/outcome"));
    }

    @Test
    void nobodyIsAskedTwiceWhileTheAnswerIsOut() {
        invite(mentor("99XX00"), "9901").statusCode(201);

        invite(coordinator("99XX00"), "9901").statusCode(409).body("type", equalTo("/problems/already-asked"));
    }

    @Test
    void anotherMunicipalityCannotBeAsked() {
        invite(mentor("99XX00"), "9902")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-the-municipality-of-residence"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,     organisation, role,                    sees of the signal
            GGD,        00000001,     youth-physician,         0
            YOUTH_CARE, 00000002,     youth-care-professional, 0
            GGZ,        00000003,     youth-care-professional, 0
            CONSORTIUM, 00000004,     consortium-adviser,      0
            """)
    void othersWhoHelpAreAskedInTheSameWay(String kind, String organisation, String role, int ofSignal) {
        invite(mentor("99XX00"), kind, organisation, role).statusCode(201);
        var task = taskOf(somebody(kind, organisation, role));
        somebody(kind, organisation, role).get("/v1/cases/" + caseId).then().statusCode(404);

        complete(somebody(kind, organisation, role), task, "ACCEPTED").statusCode(204);

        somebody(kind, organisation, role).get("/v1/cases/" + caseId).then().statusCode(200);
        somebody(kind, organisation, role)
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.findAll { it.class == 'SIGNAL' }", hasSize(ofSignal));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SCHOOL,       99XX01,   mentor
            GGD,          00000001, attendance-officer
            CONSORTIUM,   00000004, regional-analyst
            MUNICIPALITY, 9901,     administrator
            """)
    void onlyWhoCanTakePartIsAsked(String kind, String organisation, String role) {
        invite(mentor("99XX00"), kind, organisation, role).statusCode(400);
    }

    @Test
    void onlyTheSchoolAsks() {
        invite(mentor("99XX00"), "9901").statusCode(201);
        complete(officer("9901"), taskFor("9901"), "ACCEPTED").statusCode(204);

        invite(officer("9901"), "9901").statusCode(403).body("type", equalTo("/problems/only-the-school-asks"));
        invite(mentor("99XX01"), "9901").statusCode(404);
        invite(officer("9902"), "9902").statusCode(404);
    }

    @Test
    void everythingWrongWithAnInvitationIsToldAtOnce() {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationKind", "CIRCUS", "role", "clown", "reason", " "))
                .post("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/organisationKind", "/organisationIdentifier", "/role", "/reason")));
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body("{ not JSON")
                .post("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(400)
                .body(not(org.hamcrest.Matchers.containsString("Exception")));
    }

    private ValidatableResponse invite(RequestSpecification who, String municipality) {
        return invite(who, "MUNICIPALITY", municipality, "attendance-officer");
    }

    private ValidatableResponse invite(RequestSpecification who, String kind, String organisation, String role) {
        return who.contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", kind,
                        "organisationIdentifier", organisation,
                        "role", role,
                        "reason", "We want to talk together."))
                .post("/v1/cases/" + caseId + "/participations")
                .then();
    }

    private static ValidatableResponse complete(RequestSpecification who, String task, String outcome) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/v1/tasks/" + task + "/completion")
                .then();
    }

    private String taskFor(String municipality) {
        return taskOf(officer(municipality));
    }

    private String taskOf(RequestSpecification who) {
        return who.get("/v1/tasks?kind=JOIN_CASE&status=OPEN&caseId=" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
