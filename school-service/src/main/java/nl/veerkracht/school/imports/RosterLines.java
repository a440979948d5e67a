package nl.veerkracht.school.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.EventJson;

/** Reads pupils, one on a line, as they are from now on. */
final class RosterLines {
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();
    private static final Set<String> DAYS = Set.of("birthDate", "from", "until", "qualifiedOn");

    static {
        COLUMNS.put("pupilKey", List.of("pupil", "leerling", "leerlingnummer"));
        COLUMNS.put("givenName", List.of("given name", "roepnaam", "voornaam"));
        COLUMNS.put("familyNamePrefix", List.of("prefix", "tussenvoegsel"));
        COLUMNS.put("familyName", List.of("family name", "achternaam"));
        COLUMNS.put("birthDate", List.of("birth date", "geboortedatum"));
        COLUMNS.put("sector", List.of("sector", "onderwijssoort"));
        COLUMNS.put("programme", List.of("programme", "opleiding"));
        COLUMNS.put("className", List.of("class", "klas", "groep"));
        COLUMNS.put("mentor", List.of("mentor"));
        COLUMNS.put("municipalityCode", List.of("municipality", "gemeente", "gemeentecode"));
        COLUMNS.put("from", List.of("from", "vanaf", "inschrijfdatum"));
        COLUMNS.put("until", List.of("until", "tot", "uitschrijfdatum"));
        COLUMNS.put("nationalNumber", List.of("national number", "bsn"));
        COLUMNS.put("qualifiedOn", List.of("basic qualification", "startkwalificatie"));
    }

    static final List<List<String>> NEEDED = List.of(
            columns("pupilKey"), columns("givenName"), columns("familyName"), columns("birthDate"), columns("from"));

    private final Usual usual;

    RosterLines(Usual usual) {
        this.usual = usual;
    }

    Line line(Row row) {
        var data = EventJson.MAPPER.createObjectNode();
        usual.putIn(data);
        var fields = new HashMap<String, String>();
        COLUMNS.forEach((member, columns) -> {
            fields.put("/" + member, row.nameOf(columns));
            var value = row.first(columns);
            if (DAYS.contains(member)) {
                Typed.putDay(data, member, value);
            } else {
                Typed.put(data, member, value == null ? null : as(member, value));
            }
        });
        return new Line(row, WireType.ENROLMENT_CHANGED_V1, data, fields, List.of());
    }

    private static String as(String member, String value) {
        return switch (member) {
            case "sector" -> value.toUpperCase(Locale.ROOT);
            case "nationalNumber" -> value.replaceAll("[ .]", "");
            default -> value;
        };
    }

    private static List<String> columns(String member) {
        return COLUMNS.getOrDefault(member, List.of());
    }
}
