package nl.veerkracht.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.register.BySchool;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;

/** The calendars of the schools. */
@ApplicationScoped
public class Calendars {
    private static final String YEARS = """
            select school_id, first_day, last_day from school_year where school_id = any(?::text[])
            """;
    private static final String CLOSED = """
            select school_id, from_day, to_day, name from closed_day where school_id = any(?::text[])
            """;

    private final SchoolVersions versions;
    private final Sets sets;
    private final DutchHolidays holidays = new DutchHolidays();
    private final BySchool<SchoolCalendar> calendars = new BySchool<>(this::load);

    Calendars(SchoolVersions versions, Sets sets) {
        this.versions = versions;
        this.sets = sets;
    }

    private record Part<T>(String schoolId, T part) {}

    /** The calendars that these versions have, by school. */
    public Map<String, SchoolCalendar> at(List<SchoolVersion> schools) {
        return calendars.of(schools);
    }

    /** The calendar of a school, as it is now; without a single school day if there is none. */
    public SchoolCalendar of(String schoolId) {
        return calendars
                .of(versions.of(schoolId))
                .getOrDefault(schoolId, new SchoolCalendar(List.of(), List.of(), holidays));
    }

    private Map<String, SchoolCalendar> load(Collection<String> schoolIds) {
        var schools = Column.text(schoolIds, id -> id);
        var years = sets.list(
                YEARS, row -> new Part<>(row.getString(1), new SchoolYear(day(row, 2), day(row, 3))), schools);
        var closed = sets.list(
                CLOSED,
                row -> new Part<>(row.getString(1), new ClosedDays(day(row, 2), day(row, 3), row.getString(4))),
                schools);
        return schoolIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        school -> new SchoolCalendar(parts(years, school), parts(closed, school), holidays)));
    }

    private static <T> List<T> parts(List<Part<T>> parts, String schoolId) {
        return parts.stream()
                .filter(part -> part.schoolId().equals(schoolId))
                .map(Part::part)
                .toList();
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
