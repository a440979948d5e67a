package nl.veerkracht.cases.meeting;

import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;

/** A case in which the school and some others take part, and what they do with its meetings. */
final class MeetingCase {
    static final String GGD = "00000001234567890001";

    final SchoolEvents events = aboutSomebody();
    final UUID caseId;
    final AFamily family;
    private final String path;

    MeetingCase(EventHandler handler) {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.enrolled(UUID.randomUUID(), null, DETECTED), events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        path = "/v1/cases/" + caseId + "/meetings";
        family = new AFamily(events.youngPersonId(), caseId, LocalDate.of(2012, 11, 30));
        family.everyone();
        ParticipationRows.active(caseId, "GGD", GGD, "youth-physician");
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        ParticipationRows.active(caseId, "CONSORTIUM", "00000004", "consortium-adviser");
        ParticipationRows.invited(caseId, "GGZ", "00000003", "youth-care-professional");
    }

    /** Of the youth physician, the pupil and the parents. */
    Map<String, Object> wish() {
        return Map.of(
                "day",
                "2026-12-07",
                "time",
                "14:30",
                "place",
                "At school",
                "participations",
                List.of(participation("GGD")),
                "pupil",
                true,
                "parents",
                true);
    }

    String participation(String kind) {
        return CasesDatabase.ask(
                "select id from participation where case_id = '%s' and organisation_kind = '%s'", caseId, kind);
    }

    ValidatableResponse plan(RequestSpecification by, Map<String, ?> wish) {
        return by.contentType(ContentType.JSON).body(wish).post(path).then();
    }

    String planned(RequestSpecification by) {
        return plan(by, wish()).statusCode(201).extract().path("id");
    }

    /** Planned and held, with all who were invited. */
    String recorded(RequestSpecification by) {
        var id = planned(by);
        record(by, id, minutes()).statusCode(204);
        return id;
    }

    @SafeVarargs
    static Map<String, Object> minutes(Map<String, String>... agreements) {
        var minutes = new HashMap<String, Object>();
        minutes.put("heldOn", "2026-11-30");
        minutes.put(
                "present",
                List.of(
                        Map.of("kind", "SCHOOL", "identifier", "99XX00"),
                        Map.of("kind", "GGD", "identifier", GGD),
                        Map.of("kind", "FAMILY", "identifier", "PUPIL"),
                        Map.of("kind", "FAMILY", "identifier", "PARENT")));
        minutes.put("agreements", List.of(agreements));
        return minutes;
    }

    static Map<String, String> action(String what, String kind, String identifier, String role) {
        return Map.of(
                "what",
                what,
                "ownerKind",
                kind,
                "ownerIdentifier",
                identifier,
                "ownerRole",
                role,
                "dueOn",
                "2026-12-11");
    }

    ValidatableResponse record(RequestSpecification by, String id, Map<String, ?> minutes) {
        return by.contentType(ContentType.JSON)
                .body(minutes)
                .post(path + "/" + id + "/minutes")
                .then();
    }

    ValidatableResponse agrees(RequestSpecification by, String id) {
        return answer(by, id, Map.of("agreed", true));
    }

    ValidatableResponse objects(RequestSpecification by, String id, String objection) {
        return answer(by, id, Map.of("agreed", false, "objection", objection));
    }

    ValidatableResponse answer(RequestSpecification by, String id, Map<String, ?> answer) {
        return by.contentType(ContentType.JSON)
                .body(answer)
                .post(path + "/" + id + "/answers")
                .then();
    }

    ValidatableResponse read(RequestSpecification by, String id) {
        return by.get(path + "/" + id).then();
    }

    ValidatableResponse agenda(RequestSpecification by, String id) {
        return by.get(path + "/" + id + "/agenda").then();
    }

    ValidatableResponse list(RequestSpecification by) {
        return list(by, 200);
    }

    ValidatableResponse list(RequestSpecification by, int status) {
        return by.get(path).then().statusCode(status);
    }

    ValidatableResponse actions(RequestSpecification by) {
        return by.get("/v1/cases/" + caseId + "/plan/actions").then().statusCode(200);
    }

    ValidatableResponse tasks(RequestSpecification by, String kind) {
        return by.get("/v1/tasks?status=OPEN&kind=" + kind + "&caseId=" + caseId)
                .then()
                .statusCode(200);
    }

    String timeline(RequestSpecification by) {
        return by.get("/v1/young-people/" + events.youngPersonId() + "/timeline?limit=200")
                .asString();
    }

    void closes() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");
    }
}
