package nl.veerkracht.school.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import nl.veerkracht.kit.database.Column;

/** A pupil as a school knows one. */
public record PupilRef(String schoolId, String pupilKey) implements Comparable<PupilRef> {
    private static final Comparator<PupilRef> ORDER =
            Comparator.comparing(PupilRef::schoolId).thenComparing(PupilRef::pupilKey);

    /** Reads the columns {@code school_id} and {@code pupil_key}. */
    public static PupilRef read(ResultSet row) throws SQLException {
        return new PupilRef(row.getString("school_id"), row.getString("pupil_key"));
    }

    /** The schools of these pupils, as a column. */
    public static Column schools(Collection<PupilRef> pupils) {
        return Column.text(pupils, PupilRef::schoolId);
    }

    /** The keys of these pupils, as a column. */
    public static Column keys(Collection<PupilRef> pupils) {
        return Column.text(pupils, PupilRef::pupilKey);
    }

    @Override
    public int compareTo(PupilRef other) {
        return ORDER.compare(this, other);
    }
}
