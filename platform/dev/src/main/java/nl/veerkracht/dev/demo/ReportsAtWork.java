package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What came of the reports that the law asks for: coordinators filed most of them; the officers have yet to look. */
final class ReportsAtWork {
    private static final String REPORTS = "/v1/absence-reports";
    private static final int LOTS = 5;
    private static final int TO_THINK_OVER = 3;

    private final Doors doors;
    private final LocalDate day;

    ReportsAtWork(Doors doors, LocalDate day) {
        this.doors = doors;
        this.day = day;
    }

    void goOn(List<SchoolSheet> schools) {
        schools.forEach(school -> file(doors.ofSchool("coordinator", school.schoolId())));
    }

    /** One in five is left to somebody who is not there; chosen by name, for names are the same every time. */
    private void file(FrontDoor coordinator) {
        var drafts = FrontDoor.items(coordinator.get(REPORTS + "?limit=200&status=DRAFT"))
                .filter(this::isThoughtOver)
                .toList();
        var names = PeopleAtWork.names(coordinator, drafts);
        drafts.stream()
                .filter(draft ->
                        lot(names.getOrDefault(draft.path("youngPersonId").asText(), "")) > 0)
                .forEach(draft -> coordinator.post(
                        REPORTS + "/" + draft.required("id").asText() + "/filings",
                        Map.of(
                                "parentsContact", "Twee keer gebeld en een brief gestuurd.",
                                "stepsTaken", "Een gesprek met de leerling en de mentor.",
                                "asked", "Een gesprek met ons drieën.")));
    }

    private boolean isThoughtOver(JsonNode draft) {
        var dueOn = LocalDate.parse(draft.required("dueOn").asText());
        return !dueOn.plusDays(TO_THINK_OVER).isAfter(day);
    }

    private static int lot(String name) {
        return Math.floorMod(name.hashCode(), LOTS);
    }
}
