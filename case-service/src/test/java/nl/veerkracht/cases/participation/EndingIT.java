package nl.veerkracht.cases.participation;

import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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

/** An organisation leaves, or the school ends that it takes part; that closes everything at once. */
@WithRealParts
class EndingIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
    }

    @Test
    void whoLeavesSeesNothingFromThatMoment() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");

        end(officer(), officer).statusCode(204);

        for (var path : List.of("/v1/cases/" + caseId, "/v1/cases/" + caseId + "/participations", timeline())) {
            officer().get(path).then().statusCode(404);
        }
        officer().get("/v1/cases?youngPersonId=" + pupil.youngPersonId()).then().body("items", empty());
        officer().get("/v1/tasks?caseId=" + caseId).then().body("items", empty());
        end(officer(), officer).statusCode(404);
    }

    @Test
    void itIsToldWithoutTheReasonAndStandsOnTheTimelineWithIt() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced where subject = '%s'".formatted(pupil.youngPersonId()));

        end(mentor("99XX00"), officer).statusCode(204);

        assertThat(announcedAbout(pupil.youngPersonId()))
                .containsExactly("nl.participations.ended.v1", "nl.timelines.entry-added.v1");
        assertThat(ask("select event -> 'data' ->> 'participationId' from announced where type like '%%ended.v1'"
                        + " and subject = '" + pupil.youngPersonId() + "'"))
                .isEqualTo(officer);
        assertThat(ask("select string_agg(event::text, '') from announced where subject = '%s'", pupil.youngPersonId()))
                .doesNotContain("any more");
        mentor("99XX00")
                .get(timeline())
                .then()
                .rootPath("items.find { it.kind == 'PARTICIPATION_ENDED' }")
                .body("sentence", equalTo("De leerplichtambtenaar doet niet meer mee."))
                .body("organisation.identifier", equalTo("99XX00"))
                .body("detail", equalTo("Not needed any more."));
    }

    @Test
    void theListSaysWhoAskedWhyAndHowItEnded() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        end(officer(), officer).statusCode(204);

        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(200)
                .body("items.byLaw", equalTo(List.of(true, false)))
                .body("items.status", equalTo(List.of("ACTIVE", "ENDED")))
                .body("items[0].asked", nullValue())
                .body("items[1].organisationName", equalTo("Gemeente Voorbeeldstad"))
                .body("items[1].until", equalTo("2026-11-30"))
                .body("items[1].asked.schoolId", equalTo("99XX00"))
                .body("items[1].asked.on", equalTo("2026-11-30"))
                .body("items[1].asked.reason", equalTo("We want to talk together."))
                .body("items[1].ending.because", equalTo("LEFT"))
                .body("items[1].ending.identifier", equalTo("9901"))
                .body("items[1].ending.reason", equalTo("Not needed any more."));
    }

    @Test
    void whyIsForWhoMayReadOfWhatWasAgreed() {
        takingPart("CONSORTIUM", "00000004", "consortium-adviser");

        somebody("CONSORTIUM", "00000004", "consortium-adviser")
                .get("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(200)
                .body("items.asked", equalTo(java.util.Arrays.asList(null, null)));
    }

    @Test
    void whoWasEndedCanBeAskedAgain() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        end(mentor("99XX00"), officer).statusCode(204);

        takingPart("MUNICIPALITY", "9901", "attendance-officer");

        officer().get("/v1/cases/" + caseId).then().statusCode(200);
    }

    @Test
    void aQuestionThatIsTakenBackNeedsNoAnswer() {
        var officer = asked("MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced where subject = '%s'".formatted(pupil.youngPersonId()));

        end(mentor("99XX00"), officer).statusCode(204);

        officer().get("/v1/tasks?status=OPEN&caseId=" + caseId).then().body("items", empty());
        assertThat(ask("select status || ' ' || outcome from task where participation_id = '%s'", officer))
                .isEqualTo("DONE NOT_NEEDED");
        assertThat(announcedAbout(pupil.youngPersonId()))
                .containsExactly("nl.coordinationtasks.completed.v1", "nl.timelines.entry-added.v1");
        assertThat(timelineOf(pupil.youngPersonId())).contains("PARTICIPATION_ENDED");
    }

    @Test
    void whatTheyHadToDoGoesBackToTheSchoolWhichIsTold() {
        var physician = takingPart("GGD", "00000001", "youth-physician");
        var task = UUID.randomUUID();
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, due_on,
                                  status, school_id)
                values ('%s', '%s', '%s', 'SCHOOL_TALK_HOLD', 'GGD', '00000001', 'youth-physician', '2026-12-01', 'OPEN',
                        '99XX00')
                """.formatted(task, caseId, pupil.youngPersonId()));
        CasesDatabase.run("delete from announced where subject = '%s'".formatted(pupil.youngPersonId()));

        end(mentor("99XX00"), physician).statusCode(204);

        assertThat(column(
                        "concat_ws(' ', owner_kind, owner_identifier, owner_role, status)",
                        "task where id = '%s'",
                        task))
                .containsExactly("SCHOOL 99XX00 absence-coordinator OPEN");
        assertThat(announcedAbout(pupil.youngPersonId())).contains("nl.coordinationtasks.assigned.v1");
    }

    @Test
    void aSchoolTakesPartByLaw() {
        var school = ask("select id from participation where case_id = '%s'", caseId);

        end(mentor("99XX00"), school).statusCode(422).body("type", equalTo("/problems/takes-part-by-law"));
    }

    @Test
    void nobodyElseEndsIt() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        takingPart("GGD", "00000001", "youth-physician");

        end(somebody("GGD", "00000001", "youth-physician"), officer)
                .statusCode(403)
                .body("type", equalTo("/problems/not-yours-to-end"));
        for (var stranger : List.of(mentor("99XX01"), physician(), ofFamily("stranger", "parent"))) {
            end(stranger, officer).statusCode(404);
        }
        end(mentor("99XX00"), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void ofAnotherCaseNothingIsEnded() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        var other = aboutSomebody();
        handler.handle(List.of(other.raised(SignalKind.FREQUENT)));

        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Not this one."))
                .post("/v1/cases/" + CasesDatabase.openCaseOf(other.youngPersonId()) + "/participations/" + officer
                        + "/ending")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsOverIsNotEndedAgainAndAReasonIsNeeded() {
        var officer = takingPart("MUNICIPALITY", "9901", "attendance-officer");
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", " "))
                .post("/v1/cases/" + caseId + "/participations/" + officer + "/ending")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/reason")));
        end(mentor("99XX00"), officer).statusCode(204);

        end(mentor("99XX00"), officer).statusCode(409).body("type", equalTo("/problems/illegal-participation-change"));
    }

    private String takingPart(String kind, String identifier, String role) {
        var id = asked(kind, identifier, role);
        var task = ask("select id from task where participation_id = '%s'", id);
        somebody(kind, identifier, role)
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "ACCEPTED"))
                .post("/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(204);
        return id;
    }

    private String asked(String kind, String identifier, String role) {
        return mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", kind,
                        "organisationIdentifier", identifier,
                        "role", role,
                        "reason", "We want to talk together."))
                .post("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse end(RequestSpecification who, String participation) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("reason", "Not needed any more."))
                .post("/v1/cases/" + caseId + "/participations/" + participation + "/ending")
                .then();
    }

    private static RequestSpecification officer() {
        return nl.veerkracht.cases.People.officer("9901");
    }

    private String timeline() {
        return "/v1/young-people/" + pupil.youngPersonId() + "/timeline";
    }
}
