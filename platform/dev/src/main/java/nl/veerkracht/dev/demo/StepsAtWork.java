package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.realm.Region;

/** What came of the talks: some cases go one step further every time, so that in the end there is one in every step. */
final class StepsAtWork {
    private static final int LOTS = 10;

    private final Doors doors;
    private final LocalDate day;

    StepsAtWork(Doors doors, LocalDate day) {
        this.doors = doors;
        this.day = day;
    }

    void goOn(List<SchoolSheet> schools) {
        schools.forEach(school -> {
            var support = doors.ofSchool("support", school.schoolId());
            var mentor = doors.ofSchool("mentor", school.schoolId());
            var cases = FrontDoor.items(support.get("/v1/cases?status=OPEN&limit=200"))
                    .toList();
            var names = PeopleAtWork.names(support, cases);
            cases.forEach(one ->
                    goOn(one, lot(names.getOrDefault(one.path("youngPersonId").asText(), "")), support, mentor));
        });
    }

    /** Chosen by name, for names are the same every time; another way than who is talked with. */
    private static int lot(String name) {
        return Math.floorMod(name.hashCode() / LOTS, LOTS);
    }

    private void goOn(JsonNode careCase, int lot, FrontDoor support, FrontDoor mentor) {
        var path = "/v1/cases/" + careCase.required("id").asText();
        switch (careCase.path("step").asText()) {
            case "SCHOOL_TALK" -> afterTalk(path, lot, support, mentor);
            case "REFERRAL" -> consult(path, careCase.required("id").asText());
            case "CONSULT" -> advise(path, lot);
            case "PLAN" -> plan(path, support, mentor);
            default -> {} // rests, waits for consent, or is followed
        }
    }

    private void afterTalk(String path, int lot, FrontDoor support, FrontDoor mentor) {
        if (FrontDoor.items(support.get(path + "/school-talks")).findAny().isEmpty()) {
            return;
        }
        switch (lot) {
            case 0, 1, 2 -> support.post(path + "/steps", referral());
            case 3, 4 -> support.post(path + "/steps", Map.of("to", "PLAN"));
            case 5 -> agreeOnNothing(path, support, mentor);
            case 6 -> support.post(path + "/steps", Map.of("to", "CLOSED", "outcome", "RETURNED"));
            default -> {} // the agreements are given time
        }
    }

    private Map<String, String> referral() {
        return Map.of(
                "to", "REFERRAL",
                "question", "Wat kan de leerling op school aan, en hoe bouwen we dat op?",
                "schoolDid", "Twee gesprekken, een rustige plek en een korter rooster op maandag.",
                "familyInformedOn", day.toString(),
                "healthService", Region.GGD.identifier());
    }

    private static void agreeOnNothing(String path, FrontDoor support, FrontDoor mentor) {
        support.post(
                path + "/steps", Map.of("to", "KNOWN_NO_ACTION", "reason", "Gebroken been; komt terug na het gips."));
        answer(mentor, path.substring(path.lastIndexOf('/') + 1), "AGREE_NO_ACTION");
    }

    private void consult(String path, String caseId) {
        var physician = doors.of("physician");
        answer(physician, caseId, "JOIN_CASE");
        if (physician.knows(path)) {
            physician.post(
                    path + "/steps",
                    Map.of("to", "CONSULT", "appointmentOn", day.plusDays(10).toString()));
        }
    }

    private void advise(String path, int lot) {
        if (lot == 2) {
            return; // the appointment is still to come
        }
        var physician = doors.of("physician");
        physician.post(path + "/steps", Map.of("to", "FEEDBACK"));
        physician.post(
                path + "/advice",
                Map.of(
                        "hoursPerWeek",
                        10,
                        "buildUp",
                        "Elke twee weken een ochtend meer.",
                        "adaptations",
                        "Een rustige plek om te werken.",
                        "startsOn",
                        day.plusDays(3).toString(),
                        "reviewOn",
                        day.plusWeeks(6).toString()));
    }

    private void plan(String path, FrontDoor support, FrontDoor mentor) {
        var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        mentor.putFirst(
                path + "/plan",
                Map.of(
                        "goals", List.of(Map.of("text", "Voor de kerst weer alle ochtenden op school")),
                        "protectiveFactors", "Een vriend die elke dag meefietst",
                        "concerns", "Slaapt slecht",
                        "schedule",
                                List.of(Map.of(
                                        "weekOf", monday.toString(), "hours", Map.of("MONDAY", 3, "THURSDAY", 3))),
                        "reviewOn", day.plusWeeks(5).toString()));
        support.post(path + "/steps", Map.of("to", "MONITORING", "returnedOn", day.toString()));
    }

    private static void answer(FrontDoor who, String caseId, String kind) {
        FrontDoor.items(who.get("/v1/tasks?status=OPEN&limit=200&kind=" + kind + "&caseId=" + caseId))
                .forEach(task -> PeopleAtWork.complete(who, task, "ACCEPTED"));
    }
}
