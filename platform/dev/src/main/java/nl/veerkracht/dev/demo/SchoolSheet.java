package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A school as its file tells it: the three bodies that are put to the platform as they stand, and what sort of pupils to
 * invent for it.
 */
record SchoolSheet(String schoolId, JsonNode school, JsonNode calendar, JsonNode reasonMappings, JsonNode population) {

    /** The schools with pupils. */
    static List<SchoolSheet> ofTheRegion() {
        return Stream.of("99DA00", "99DB00", "99DC00", "99DD00")
                .map(SchoolSheet::named)
                .toList();
    }

    /** The empty schools, for whoever wants to connect a system. */
    static List<SchoolSheet> sandboxes() {
        return Stream.of("99XX00", "99XX01", "99XX02").map(SchoolSheet::named).toList();
    }

    private static SchoolSheet named(String schoolId) {
        var sheet = Resources.json("schools/" + schoolId + ".json");
        return new SchoolSheet(
                schoolId,
                sheet.required("school"),
                sheet.required("calendar"),
                sheet.required("reasonMappings"),
                sheet.path("population"));
    }

    String sector() {
        return school.required("sector").textValue();
    }

    String municipality() {
        return school.required("municipalityCode").textValue();
    }

    Reporting reporting() {
        return Reporting.valueOf(population.required("reporting").textValue());
    }

    /** This school's own code for a reason; the first where it has several. */
    String code(String category) {
        return mappings()
                .filter(mapping -> mapping.path("category").asText().equals(category))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(schoolId + " has no code for " + category))
                .required("code")
                .textValue();
    }

    private Stream<JsonNode> mappings() {
        return StreamSupport.stream(reasonMappings.required("mappings").spliterator(), false);
    }

    /** The school days from the first to the last day; the term has no public holiday. */
    List<LocalDate> schoolDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(LocalDate day) {
        return StreamSupport.stream(calendar.required("closedDays").spliterator(), false)
                .noneMatch(closed -> !day.isBefore(date(closed, "from")) && !day.isAfter(date(closed, "to")));
    }

    private static LocalDate date(JsonNode object, String member) {
        return LocalDate.parse(object.required(member).textValue());
    }
}
