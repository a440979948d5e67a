package nl.veerkracht.school.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.EventJson;

/**
 * Reads absence, a day of a pupil on a line. A line says which absence it is by pupil, day, code and first hour, so that the
 * same file again has no effect. What is remarked is never read.
 */
final class AbsenceLines {
    private static final List<String> PUPIL = List.of("pupil", "leerling", "leerlingnummer");
    private static final List<String> DATE = List.of("date", "datum");
    private static final List<String> FROM = List.of("from", "van");
    private static final List<String> UNTIL = List.of("until", "tot");
    private static final List<String> HOURS = List.of("lesson hours", "lesuren");
    private static final List<String> CODE = List.of("code", "reden");
    static final List<List<String>> NEEDED = List.of(PUPIL, DATE, CODE);

    private final String schoolId;

    AbsenceLines(String schoolId) {
        this.schoolId = schoolId;
    }

    Line line(Row row) {
        var data = EventJson.MAPPER.createObjectNode();
        data.put("schoolId", schoolId).put("absenceId", absenceId(row));
        Typed.put(data, "pupilKey", row.first(PUPIL));
        Typed.put(data, "reasonCode", row.first(CODE));
        Typed.putDay(data, "firstDay", row.first(DATE));
        Typed.putDay(data, "lastDay", row.first(DATE));
        var faults = new ArrayList<LineFault>();
        hours(row, faults).ifPresent(hours -> lesson(data, hours));
        return new Line(row, WireType.ABSENCE_REPORTED_V1, data, columns(row), faults);
    }

    private static Optional<BigDecimal> hours(Row row, List<LineFault> faults) {
        var typed = row.first(HOURS);
        if (typed != null) {
            var number = Typed.number(typed);
            if (number.isEmpty()) {
                faults.add(row.fault(row.nameOf(HOURS), "must be a number of hours, such as 2 or 1,5"));
            }
            return number;
        }
        var from = row.first(FROM);
        var until = row.first(UNTIL);
        if (from == null && until == null) {
            return Optional.empty();
        }
        var between = from == null || until == null ? Optional.<BigDecimal>empty() : Typed.hours(from, until);
        if (between.isEmpty()) {
            faults.add(row.fault(
                    row.nameOf(from == null ? FROM : UNTIL), "must be times of a day, such as 8:30 until 12:15"));
        }
        return between;
    }

    private static void lesson(ObjectNode data, BigDecimal hours) {
        data.putArray("lessons")
                .addObject()
                .put("date", data.path("firstDay").asText())
                .put("hours", hours);
    }

    private static Map<String, String> columns(Row row) {
        return Map.of(
                "/pupilKey", row.nameOf(PUPIL),
                "/reasonCode", row.nameOf(CODE),
                "/firstDay", row.nameOf(DATE),
                "/lessons/0/hours", row.nameOf(HOURS));
    }

    private static String absenceId(Row row) {
        var day = Optional.ofNullable(row.first(DATE))
                .map(typed -> Typed.day(typed).map(Object::toString).orElse(typed))
                .orElse("");
        var said = String.join(
                "\n",
                String.valueOf(row.first(PUPIL)),
                day,
                String.valueOf(row.first(CODE)),
                Typed.time(row.first(FROM)));
        return "import-" + UUID.nameUUIDFromBytes(said.getBytes(UTF_8));
    }
}
