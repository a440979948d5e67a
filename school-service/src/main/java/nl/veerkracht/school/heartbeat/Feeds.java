package nl.veerkracht.school.heartbeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.heartbeat.model.Feed;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;
import nl.veerkracht.school.register.Schools;
import org.jspecify.annotations.Nullable;

/** The feeds of the schools, and the days that were heard of. */
@ApplicationScoped
public class Feeds {
    private static final String SELECT = """
            select s.school_id, s.version, f.expected_by, first.day as first_day, last.day as last_day, last.heard_at
            from school s
            left join feed f on f.school_id = s.school_id
            left join lateral (
                select day from feed_day d where d.school_id = s.school_id order by day limit 1) first on true
            left join lateral (
                select day, heard_at from feed_day d where d.school_id = s.school_id order by day desc limit 1) last on true
            """;
    private static final String ONE = SELECT + "where s.school_id = ?";
    private static final String ALL = SELECT + "order by s.school_id";
    private static final String HEARD =
            "select day from feed_day where school_id = ? and day between ?::date and ?::date";
    private static final String PUT = """
            insert into feed (school_id, expected_by) values (?, ?::time)
            on conflict (school_id) do update set expected_by = excluded.expected_by
            """;

    private final Sets sets;
    private final Schools schools;
    private final FeedConfig config;

    Feeds(Sets sets, Schools schools, FeedConfig config) {
        this.sets = sets;
        this.schools = schools;
        this.config = config;
    }

    /**
     * The feed of one school.
     *
     * @param school with the version of its calendar
     * @param heardAt when the first word about the last day came in
     */
    record OfSchool(
            SchoolVersion school, Feed feed, @Nullable Instant heardAt) {}

    /** @throws UnknownResource for a school that is not there */
    OfSchool of(String schoolId) {
        return sets.list(ONE, this::read, schoolId).stream().findFirst().orElseThrow(UnknownResource::new);
    }

    /** Of all schools, in order. */
    List<OfSchool> all() {
        return sets.list(ALL, this::read);
    }

    /** Which of the days between these, both included, something was heard of. */
    Set<LocalDate> heardBetween(String schoolId, LocalDate from, LocalDate to) {
        return new TreeSet<>(sets.list(HEARD, row -> row.getObject(1, LocalDate.class), schoolId, from, to));
    }

    /**
     * Sets until what time the school will have spoken.
     *
     * @param seen the version of the school that this was decided on; null for who does not say
     */
    @Transactional
    void expect(String schoolId, LocalTime by, @Nullable Long seen) {
        schools.beginChange(schoolId, seen);
        sets.change(PUT, schoolId, by.toString());
    }

    private OfSchool read(ResultSet row) throws SQLException {
        var by = row.getObject("expected_by", LocalTime.class);
        return new OfSchool(
                new SchoolVersion(row.getString("school_id"), row.getLong("version")),
                new Feed(by == null ? config.expectedBy() : by, Sets.day(row, "first_day"), Sets.day(row, "last_day")),
                Sets.moment(row, "heard_at"));
    }
}
