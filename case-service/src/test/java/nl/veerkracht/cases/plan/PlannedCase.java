package nl.veerkracht.cases.plan;

import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
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

/** A case in which the school and some others take part, and what they do with its plan. */
final class PlannedCase {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final UUID MENTOR = UUID.randomUUID();

    final SchoolEvents events = aboutSomebody();
    final UUID caseId;
    final AFamily family;
    final String path;

    PlannedCase(EventHandler handler) {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.enrolled(MENTOR, null, DETECTED), events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        path = "/v1/cases/" + caseId + "/plan";
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        ParticipationRows.active(caseId, "GGD", "00000001234567890001", "youth-physician");
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        ParticipationRows.active(caseId, "YOUTH_CARE", "00000002", "youth-care-professional");
        ParticipationRows.active(caseId, "CONSORTIUM", "00000004", "consortium-adviser");
        ParticipationRows.invited(caseId, "GGZ", "00000003", "youth-care-professional");
        CasesDatabase.run("delete from announced");
    }

    static Map<String, Object> plan(String goal) {
        var plan = new HashMap<String, Object>();
        plan.put("goals", List.of(Map.of("text", goal, "programmeGoal", "Taking part")));
        plan.put("helpedBefore", "Starting late");
        plan.put("protectiveFactors", "A friend in class");
        plan.put("concerns", "Sleeps badly");
        plan.put("schedule", List.of(Map.of("weekOf", "2026-11-30", "hours", Map.of("MONDAY", 2))));
        plan.put("reviewOn", "2026-12-14");
        return plan;
    }

    /** The first plan of the case; the answer is its tag. */
    String planned(RequestSpecification by) {
        return first(by, plan("Gym again")).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse first(RequestSpecification by, Map<String, ?> plan) {
        return put(by.header("If-None-Match", "*"), plan);
    }

    ValidatableResponse changed(RequestSpecification by, String tag, Map<String, ?> plan) {
        return put(by.header("If-Match", tag), plan);
    }

    ValidatableResponse put(RequestSpecification by, Map<String, ?> plan) {
        return by.contentType(ContentType.JSON).body(plan).put(path).then();
    }

    ValidatableResponse read(RequestSpecification by) {
        return by.get(path).then();
    }

    ValidatableResponse agree(RequestSpecification by, Map<String, ?> action) {
        return by.contentType(ContentType.JSON)
                .body(action)
                .post(path + "/actions")
                .then();
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

    Response tasks(RequestSpecification by, String kind) {
        return by.get("/v1/tasks?status=OPEN&kind=" + kind + "&caseId=" + caseId);
    }

    static ValidatableResponse complete(RequestSpecification by, String task) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("outcome", "DONE"))
                .post("/v1/tasks/" + task + "/completion")
                .then();
    }

    void closes() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");
    }
}
