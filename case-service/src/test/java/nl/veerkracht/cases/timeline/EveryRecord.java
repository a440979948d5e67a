package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;

/** One of every record that people write down in a case, besides its steps and meetings. */
record EveryRecord(UUID person, UUID caseId) {
    void write() {
        var path = "/v1/cases/" + caseId;
        var family = new AFamily(person, caseId, LocalDate.of(2012, 11, 30));
        family.everyone();
        ParticipationRows.active(caseId, "GGD", "00000001234567890001", "youth-physician");
        post(mentor("99XX00"), path + "/school-talks", talk());
        var note = post(physician(), path + "/notes", note());
        var correction = new HashMap<String, Object>(note());
        correction.put("corrects", note);
        post(physician(), path + "/notes", correction);
        helps("YOUTH_CARE", "00000002", "youth-care-professional", "CARE");
        helps("CONSORTIUM", "00000004", "consortium-adviser", "SUPPORT");
        post(physician(), path + "/advice", advice());
        post(
                family.pupil(),
                "/v1/young-people/" + person + "/voices",
                Map.of("text", "Ik wil naar gym", "audience", List.of("ALL")));
        plan(path + "/plan");
        post(mentor("99XX00"), path + "/plan/actions", action());
    }

    static String post(RequestSpecification who, String path, Map<String, ?> body) {
        var answer = who.contentType(ContentType.JSON).body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 204);
        return answer.statusCode() == 201 ? answer.jsonPath().getString("id") : "";
    }

    /** Who takes part with notes of their own. */
    private void helps(String kind, String identifier, String role, String ofClass) {
        ParticipationRows.active(caseId, kind, identifier, role);
        var note = new HashMap<String, Object>(note());
        note.put("class", ofClass);
        post(somebody(kind, identifier, role), "/v1/cases/" + caseId + "/notes", note);
    }

    private static void plan(String path) {
        var body =
                Map.of("goals", List.of(Map.of("text", "Gym again")), "schedule", List.of(), "reviewOn", "2026-12-14");
        var tag = mentor("99XX00")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of(
                        "goals", List.of(Map.of("text", "Every day")), "schedule", List.of(), "reviewOn", "2026-12-21"))
                .put(path)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> talk() {
        return Map.of(
                "heldOn",
                "2026-11-30",
                "invited",
                List.of("PUPIL", "PARENT"),
                "present",
                List.of("PUPIL", "PARENT"),
                "agreements",
                "Start at ten.");
    }

    private static Map<String, Object> note() {
        return Map.of("class", "MEDICAL", "happenedOn", "2026-11-27", "observation", "Sleeps badly.");
    }

    private static Map<String, Object> advice() {
        return Map.of("hoursPerWeek", 10, "startsOn", "2026-12-07", "reviewOn", "2027-01-18");
    }

    private static Map<String, String> action() {
        return Map.of("what", "Ring each morning", "ownerKind", "FAMILY", "ownerRole", "pupil", "dueOn", "2026-12-11");
    }
}
