package nl.veerkracht.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;

/** The calendars of the schools, worked out once for each version; a version is never used again for another content. */
@ApplicationScoped
public class Calendars {
    // For share: a calendar that is being replaced is waited for, so that no pupil is judged by the former one after
    // it.
    private static final String VERSIONS = """
            select school_id, version from school where school_id = any(?::text[]) order by school_id for share
            """;
    private static final String CURRENT = "select school_id, version from school where school_id = ?";
    private static final String YEARS = """
            select school_id, first_day, last_day from school_year where school_id = any(?::text[])
            """;
    private static final String CLOSED = """
            select school_id, from_day, to_day, name from closed_day where school_id = any(?::text[])
            """;

    private final Sets sets;
    private final DutchHolidays holidays = new DutchHolidays();
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    Calendars(Sets sets) {
        this.sets = sets;
    }

    private record Version(String schoolId, long version) {}

    private record Cached(long version, SchoolCalendar calendar) {}

    private record Part<T>(String schoolId, T part) {}

    /** The calendars of these schools, held as they are until the transaction ends. */
    public Map<String, SchoolCalendar> held(Collection<String> schoolIds) {
        return in(sets.list(VERSIONS, Calendars::version, Column.text(schoolIds, id -> id)));
    }

    /** The calendar of a school, as it is now; without a single school day if there is none. */
    public SchoolCalendar of(String schoolId) {
        return in(sets.list(CURRENT, Calendars::version, schoolId))
                .getOrDefault(schoolId, new SchoolCalendar(List.of(), List.of(), holidays));
    }

    private Map<String, SchoolCalendar> in(List<Version> versions) {
        load(versions.stream().filter(this::isNew).toList());
        var calendars = new HashMap<String, SchoolCalendar>();
        for (var version : versions) {
            var cached = cache.get(version.schoolId());
            if (cached != null) {
                calendars.put(version.schoolId(), cached.calendar());
            }
        }
        return calendars;
    }

    private boolean isNew(Version wanted) {
        var cached = cache.get(wanted.schoolId());
        return cached == null || cached.version() != wanted.version();
    }

    private void load(List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        var schools = Column.text(versions, Version::schoolId);
        var years = sets.list(
                YEARS, row -> new Part<>(row.getString(1), new SchoolYear(day(row, 2), day(row, 3))), schools);
        var closed = sets.list(
                CLOSED,
                row -> new Part<>(row.getString(1), new ClosedDays(day(row, 2), day(row, 3), row.getString(4))),
                schools);
        for (var version : versions) {
            var calendar =
                    new SchoolCalendar(parts(years, version.schoolId()), parts(closed, version.schoolId()), holidays);
            cache.put(version.schoolId(), new Cached(version.version(), calendar));
        }
    }

    private static <T> List<T> parts(List<Part<T>> parts, String schoolId) {
        return parts.stream()
                .filter(part -> part.schoolId().equals(schoolId))
                .map(Part::part)
                .toList();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getString(1), row.getLong(2));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
