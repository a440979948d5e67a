package nl.veerkracht.school.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Which version of how absence counts is in force at a school; what was worked out for a version stays true for it. */
@ApplicationScoped
public class SchoolVersions {
    // For share: what is being replaced is waited for, so that no pupil is judged by the former after it.
    private static final String HELD = """
            select school_id, version from school where school_id = any(?::text[]) order by school_id for share
            """;
    private static final String CURRENT = "select school_id, version from school where school_id = any(?::text[])";

    private final Sets sets;

    SchoolVersions(Sets sets) {
        this.sets = sets;
    }

    /** One version of one school. */
    public record SchoolVersion(String schoolId, long version) {}

    /** Those of these schools that are there, held as they are until the transaction ends. */
    public List<SchoolVersion> held(Collection<String> schoolIds) {
        return sets.list(HELD, SchoolVersions::read, Column.text(schoolIds, id -> id));
    }

    /** Of a school as it is now; none if it is not there. */
    public List<SchoolVersion> of(String schoolId) {
        return of(List.of(schoolId));
    }

    /** The same of several schools. */
    public List<SchoolVersion> of(Collection<String> schoolIds) {
        return sets.list(CURRENT, SchoolVersions::read, Column.text(schoolIds, id -> id));
    }

    private static SchoolVersion read(ResultSet row) throws SQLException {
        return new SchoolVersion(row.getString(1), row.getLong(2));
    }
}
