package nl.veerkracht.cases.emergency;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A young person with a case, about whom a physician has written, and an officer elsewhere. Each test has people of its own,
 * since one has but a few emergencies a day, and a municipality of its own, whose queue has nothing else in it.
 */
abstract class AnEmergency {
    static final String REASON = "Found alone on the roof of the station.";

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    final SchoolEvents events = aboutSomebody();
    final String name = "looks-" + UUID.randomUUID();
    final String municipality = "m" + UUID.randomUUID().toString().substring(0, 8);
    UUID caseId = UUID.randomUUID();

    @BeforeEach
    void adviceAndMedicalNotes() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        recorded("ADVICE");
        recorded("MEDICAL");
        CasesDatabase.run("delete from announced");
    }

    @AfterEach
    void thatMorningAgain() {
        clock.reset();
    }

    RequestSpecification officer() {
        return atMunicipality(name, "attendance-officer");
    }

    RequestSpecification administrator() {
        return atMunicipality("administrator-" + name, "administrator");
    }

    RequestSpecification director() {
        return as("SCHOOL", "99XX00", "support-coordinator");
    }

    RequestSpecification as(String kind, String identifier, String role) {
        return somebody(role + "-" + name, kind, identifier, role);
    }

    RequestSpecification atMunicipality(String who, String... roles) {
        return somebody(who, "MUNICIPALITY", municipality, roles);
    }

    RequestSpecification ofFamily(String role) {
        return given().auth().oauth2(RealParts.tokenFor(name).roles(role).token());
    }

    ValidatableResponse open(RequestSpecification who) {
        return open(who, events.youngPersonId());
    }

    static ValidatableResponse open(RequestSpecification who, UUID youngPersonId) {
        return post(who, "/v1/young-people/" + youngPersonId + "/emergency-access", Map.of("reason", REASON));
    }

    /** The id of what was opened. */
    String opened(RequestSpecification who) {
        return open(who).statusCode(201).extract().path("id").toString();
    }

    static ValidatableResponse judge(RequestSpecification who, String id, boolean justified) {
        var said = Map.of("justified", justified, "explanation", "I have asked what made it necessary.");
        return post(who, "/v1/emergency-accesses/" + id + "/judgement", said);
    }

    static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    String announced(String what) {
        return CasesDatabase.ask(
                "select event::text from announced where subject = '%s' and type = 'nl.emergencyaccesses.%s.v1'",
                events.youngPersonId(), what);
    }

    String timeline() {
        return "/v1/young-people/" + events.youngPersonId() + "/timeline";
    }

    String own() {
        return "/v1/young-people/" + events.youngPersonId() + "/emergency-access";
    }

    private static RequestSpecification somebody(String who, String kind, String identifier, String... roles) {
        return given().auth()
                .oauth2(RealParts.tokenFor(who)
                        .organisation(kind, identifier)
                        .roles(roles)
                        .token());
    }

    private void recorded(String dataClass) {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                    organisation_identifier, happened_on, heard_at, place, source, source_event, about, params, detail)
                values (gen_random_uuid(), '%s', '%s', 'SCHOOL_TALK_HELD', '%s', 'GGD', '00000001234567890001',
                        '2026-11-30', '2026-11-30T06:00:00Z', 0, 'test', gen_random_uuid(), gen_random_uuid(), '{}',
                        'Two hours a day.')
                """.formatted(events.youngPersonId(), caseId, dataClass));
    }
}
