package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.step.ACase.physician;
import static nl.veerkracht.cases.step.ACase.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

@WithRealParts
class DirectorIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private ACase careCase = new ACase(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        careCase = ACase.of(pupil.youngPersonId());
    }

    @Test
    void whoDirectsTheCaseTakesItsStepsAndHandsItOver() {
        careCase.physicianTakesPart();
        direct(physician()).statusCode(204);
        direct(support()).statusCode(409);
        careCase.closes(support()).statusCode(403);
        support()
                .get("/v1/cases/" + careCase.id())
                .then()
                .body("caseDirector.organisationKind", equalTo("GGD"))
                .body("caseDirector.own", equalTo(false));

        handOver(support(), "SCHOOL", "99XX00", "mentor").statusCode(403);
        handOver(physician(), "SCHOOL", "99XX01", "mentor").statusCode(422);
        handOver(physician(), "SCHOOL", "99XX00", "mentor").statusCode(204);
        handOver(physician(), "SCHOOL", "99XX00", "mentor").statusCode(409);
        var task = careCase.taskOf(mentor("99XX00"), "TAKE_OVER_CASE");
        careCase.complete(mentor("99XX00"), task, Map.of("outcome", "DECLINED")).statusCode(400);
        careCase.complete(mentor("99XX00"), task, Map.of("outcome", "ACCEPTED")).statusCode(204);

        mentor("99XX00").get("/v1/cases/" + careCase.id()).then().body("caseDirector.own", equalTo(true));
        careCase.closes(mentor("99XX00")).statusCode(200);
        assertThat(timelineOf(pupil.youngPersonId()))
                .filteredOn("DIRECTOR_CHANGED"::equals)
                .hasSize(2);
    }

    @Test
    void aDirectorWhoLeftDirectsNothingAndTheSchoolStandsIn() {
        careCase.physicianTakesPart();
        direct(physician()).statusCode(204);
        CasesDatabase.run("""
                update participation set status = 'ENDED', until_day = '2026-11-30', ended_because = 'LEFT'
                where case_id = '%s' and organisation_kind = 'GGD'
                """.formatted(careCase.id()));

        careCase.closes(support()).statusCode(200);
    }

    @Test
    void theSameCommandTwiceIsDoneOnce() {
        careCase.physicianTakesPart();
        direct(keyed(physician(), "take")).statusCode(204);
        handOver(keyed(physician(), "pass"), "SCHOOL", "99XX00", "mentor").statusCode(204);
        handOver(keyed(physician(), "pass"), "SCHOOL", "99XX00", "mentor").statusCode(204);
        var task = careCase.taskOf(mentor("99XX00"), "TAKE_OVER_CASE");
        careCase.complete(mentor("99XX00"), task, Map.of("outcome", "ACCEPTED")).statusCode(204);

        direct(keyed(physician(), "take")).statusCode(204);
        handOver(keyed(physician(), "pass"), "SCHOOL", "99XX00", "mentor").statusCode(204);

        mentor("99XX00").get("/v1/cases/" + careCase.id()).then().body("caseDirector.own", equalTo(true));
        assertThat(CasesDatabase.ask(
                        "select count(*) from task where case_id = '%s' and kind = 'TAKE_OVER_CASE'", careCase.id()))
                .isEqualTo("1");
        assertThat(timelineOf(pupil.youngPersonId()))
                .filteredOn("DIRECTOR_CHANGED"::equals)
                .hasSize(2);
    }

    @Test
    void aKeyIsForOneCommandAndHasItsForm() {
        careCase.physicianTakesPart();
        direct(keyed(physician(), "one")).statusCode(204);

        handOver(keyed(physician(), "one"), "SCHOOL", "99XX00", "mentor")
                .body("type", equalTo("/problems/idempotency-key-reused"));
        direct(physician().header("Idempotency-Key", "k".repeat(65))).statusCode(400);
    }

    /** A key is of one account, and the tests of a class share their accounts: so each case has its own. */
    private RequestSpecification keyed(RequestSpecification who, String key) {
        return who.header("Idempotency-Key", key + careCase.id());
    }

    private ValidatableResponse direct(RequestSpecification who) {
        return who.post("/v1/cases/" + careCase.id() + "/director").then();
    }

    private ValidatableResponse handOver(RequestSpecification who, String kind, String identifier, String role) {
        return who.contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", kind,
                        "organisationIdentifier", identifier,
                        "role", role,
                        "note", "They come back on Monday."))
                .post("/v1/cases/" + careCase.id() + "/hand-overs")
                .then();
    }
}
