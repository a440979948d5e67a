package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.realm.Region;

/** What came of the reports that the law asks for: coordinators filed most, and officers did something with many of these. */
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
        List.of(Region.VOORBEELDSTAD, Region.BUURDORP)
                .forEach(municipality -> handle(doors.of("officer-" + municipality.identifier())));
    }

    /** One in five is left to somebody who is not there. */
    private void file(FrontDoor coordinator) {
        byLot(coordinator, "DRAFT").forEach((report, lot) -> {
            var dueOn = LocalDate.parse(report.required("dueOn").asText());
            if (lot > 0 && !dueOn.plusDays(TO_THINK_OVER).isAfter(day)) {
                coordinator.post(
                        path(report) + "/filings",
                        Map.of(
                                "parentsContact", "Twee keer gebeld en een brief gestuurd.",
                                "stepsTaken", "Een gesprek met de leerling en de mentor.",
                                "asked", "Een gesprek met ons drieën."));
            }
        });
    }

    private static void handle(FrontDoor officer) {
        byLot(officer, "REGISTERED").forEach((report, lot) -> {
            switch (lot) {
                case 1 -> officer.post(path(report) + "/handlings", Map.of("status", "IN_PROGRESS"));
                case 2 -> officer.post(path(report) + "/handlings", Map.of("status", "TAKEN_NOTE_OF"));
                case 3 ->
                    officer.post(
                            path(report) + "/handlings", Map.of("status", "CLOSED", "closingReason", "BACK_TO_SCHOOL"));
                default -> {} // waits
            }
        });
    }

    /** Chosen by name, for names are the same every time. */
    private static Map<JsonNode, Integer> byLot(FrontDoor door, String status) {
        var reports = FrontDoor.items(door.get(REPORTS + "?limit=200&status=" + status))
                .toList();
        var names = PeopleAtWork.names(door, reports);
        var lots = new LinkedHashMap<JsonNode, Integer>();
        for (var report : reports) {
            var name = names.getOrDefault(report.path("youngPersonId").asText(), "");
            lots.put(report, Math.floorMod(name.hashCode(), LOTS));
        }
        return lots;
    }

    private static String path(JsonNode report) {
        return REPORTS + "/" + report.required("id").asText();
    }
}
