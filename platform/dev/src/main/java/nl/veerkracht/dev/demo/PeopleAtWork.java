package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people did with the signals of the term: mentors talked, mostly in time, and an officer was asked to join twice. */
final class PeopleAtWork {
    private static final LocalDate OFFICER_JOINS = LocalDate.of(2026, 11, 6);
    private static final String SCHOOL = "99DA00";
    private static final int TALKS_IN_TEN = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Doors doors;
    private final InventedRegion region;

    PeopleAtWork(Doors doors, InventedRegion region) {
        this.doors = doors;
        this.region = region;
    }

    /** Does what was due until that day. */
    void catchUp(LocalDate day) {
        region.schools().forEach(school -> talk(school, day));
        new StepsAtWork(doors, day).goOn(region.schools());
        new ReportsAtWork(doors, day).goOn(region.schools());
        if (day.equals(OFFICER_JOINS)) {
            askOfficer(Story.TALKED_IN_OCTOBER, "Na het gesprek op school blijft er zorg over de oorzaak.");
            accept();
        }
        if (day.equals(Term.NOW.toLocalDate())) {
            askOfficer(Story.AWAY_SINCE_NOVEMBER, "Al meer dan twee weken niet op school; thuis neemt niemand op.");
        }
    }

    private void talk(SchoolSheet school, LocalDate day) {
        var mentor = doors.ofSchool("mentor", school.schoolId());
        var due = tasks(mentor, "").stream()
                .filter(task -> task.path("kind").asText().startsWith("SCHOOL_TALK"))
                .filter(task -> !LocalDate.parse(task.path("dueOn").asText()).isAfter(day))
                .toList();
        var names = names(mentor, due);
        due.stream()
                .filter(task -> talks(names.getOrDefault(person(task), "")))
                .forEach(task -> talk(mentor, task, day));
    }

    private static void talk(FrontDoor mentor, JsonNode task, LocalDate day) {
        if (task.path("kind").asText().equals("SCHOOL_TALK_INVITE")) {
            complete(mentor, task, "DONE");
        } else {
            mentor.post("/v1/cases/" + task.required("caseId").asText() + "/school-talks", talkOn(day));
        }
    }

    private static Map<String, Object> talkOn(LocalDate day) {
        return Map.of(
                "heldOn",
                day.toString(),
                "invited",
                List.of("PUPIL", "PARENT"),
                "present",
                List.of("PUPIL", "PARENT", "MENTOR"),
                "overviewShown",
                true,
                "schoolChanges",
                "Een vaste plek om te beginnen, elke ochtend even langs de mentor.",
                "agreements",
                "We bellen elke maandag en kijken samen hoe de week gaat.");
    }

    /** Chosen by name, for names are the same every time. */
    private static boolean talks(String name) {
        return Math.floorMod(name.hashCode(), 10) < TALKS_IN_TEN;
    }

    private void askOfficer(Story story, String reason) {
        var pupil = region.whose(story, SCHOOL);
        var coordinator = doors.ofSchool("coordinator", SCHOOL);
        var person = coordinator
                .get("/v1/schools/" + SCHOOL + "/pupils/" + pupil.pupilKey())
                .required("youngPersonId")
                .asText();
        var ask = Map.of(
                "organisationKind",
                "MUNICIPALITY",
                "organisationIdentifier",
                pupil.municipality(),
                "role",
                "attendance-officer",
                "reason",
                reason);
        coordinator.post("/v1/cases/" + awaitCase(coordinator, person, story) + "/participations", ask);
    }

    private static String awaitCase(FrontDoor door, String person, Story story) {
        return Patience.first(
                        PATIENCE,
                        () -> FrontDoor.items(door.get("/v1/cases?youngPersonId=" + person))
                                .findFirst())
                .map(found -> found.required("id").asText())
                .orElseThrow(() -> new IllegalStateException("no case was opened for the story " + story));
    }

    private void accept() {
        var officer = doors.of("officer-9901");
        Patience.first(
                        PATIENCE,
                        () -> tasks(officer, "&kind=JOIN_CASE").stream().findFirst())
                .ifPresent(task -> complete(officer, task, "ACCEPTED"));
    }

    static void complete(FrontDoor door, JsonNode task, String outcome) {
        door.post("/v1/tasks/" + task.required("id").asText() + "/completion", Map.of("outcome", outcome));
    }

    private static List<JsonNode> tasks(FrontDoor door, String filter) {
        return FrontDoor.items(door.get("/v1/tasks?status=OPEN&limit=200" + filter))
                .toList();
    }

    /** Given and family name together, of whom these tasks, cases or reports are about. */
    static Map<String, String> names(FrontDoor door, List<JsonNode> tasks) {
        var ids = tasks.stream().map(PeopleAtWork::person).distinct().collect(Collectors.joining(","));
        return ids.isEmpty()
                ? Map.of()
                : FrontDoor.items(door.get("/v1/young-people?ids=" + ids))
                        .collect(Collectors.toMap(
                                item -> item.required("id").asText(),
                                item -> item.path("givenName").asText()
                                        + item.path("familyName").asText()));
    }

    private static String person(JsonNode task) {
        return task.required("youngPersonId").asText();
    }
}
