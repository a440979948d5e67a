package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.somebody;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.participation.ParticipationRows;

/** A case in a test, and everyone who works in it. */
record ACase(UUID id, UUID youngPersonId) {

    static ACase of(UUID youngPersonId) {
        return new ACase(CasesDatabase.openCaseOf(youngPersonId), youngPersonId);
    }

    static RequestSpecification support() {
        return somebody("SCHOOL", "99XX00", "support-coordinator");
    }

    static RequestSpecification physician() {
        return somebody("GGD", "00000001", "youth-physician");
    }

    ValidatableResponse goes(RequestSpecification who, String to, Map<String, String> record) {
        var body = new HashMap<String, String>(record);
        body.put("to", to);
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + id + "/steps")
                .then();
    }

    ValidatableResponse closes(RequestSpecification who) {
        return goes(who, "CLOSED", Map.of("outcome", "RETURNED"));
    }

    ValidatableResponse isReferred(RequestSpecification who) {
        return goes(who, "REFERRAL", referral());
    }

    static Map<String, String> referral() {
        return Map.of(
                "question", "What can the pupil take part in?",
                "schoolDid", "Talked twice, fewer lessons.",
                "familyInformedOn", "2026-11-30",
                "healthService", "00000001");
    }

    void isTalkedAbout() {
        talk(mentor("99XX00"), Map.of()).statusCode(204);
    }

    List<String> toBeHeard(RequestSpecification who) {
        return who.get("/v1/cases/" + id + "/to-be-heard").jsonPath().getList("items");
    }

    ValidatableResponse talk(RequestSpecification who, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "invited",
                List.of("PUPIL", "PARENT"),
                "present",
                List.of("PUPIL", "PARENT", "MENTOR"),
                "overviewShown",
                true,
                "agreements",
                "Start at ten on Mondays."));
        body.putAll(changes);
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + id + "/school-talks")
                .then();
    }

    /** The health service says that it takes part. */
    void physicianJoins() {
        complete(physician(), taskOf(physician(), "JOIN_CASE"), Map.of("outcome", "ACCEPTED"))
                .statusCode(204);
    }

    String taskOf(RequestSpecification who, String kind) {
        return who.get("/v1/tasks?status=OPEN&kind=" + kind + "&caseId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    ValidatableResponse complete(RequestSpecification who, String task, Map<String, String> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/tasks/" + task + "/completion")
                .then();
    }

    /** Puts the case where a test wants it, with what has to come before it. */
    void isIn(String step) {
        var status = step.equals("CLOSED") ? "CLOSED" : "OPEN";
        CasesDatabase.run(
                "update care_case set status = '%s', step = '%s' where id = '%s'".formatted(status, step, id));
    }

    String step() {
        return CasesDatabase.ask("select step from care_case where id = '%s'", id);
    }

    List<String> openTasks() {
        return CasesDatabase.column(
                "kind || ' ' || owner_identifier || ' ' || due_on",
                "(select * from task where case_id = '%s' and status = 'OPEN' order by due_on, kind) t",
                id);
    }

    /** An organisation takes part, without having been asked. */
    void takesPart(String kind, String identifier, String role) {
        ParticipationRows.activeSince("2026-11-27", id, kind, identifier, role);
    }

    void physicianTakesPart() {
        takesPart("GGD", "00000001", "youth-physician");
    }
}
