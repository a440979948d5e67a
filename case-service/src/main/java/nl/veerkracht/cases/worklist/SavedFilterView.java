package nl.veerkracht.cases.worklist;

import java.sql.SQLException;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to look at, and kept; for themselves alone.
 *
 * @param name as they call it; may name a pupil, so it is in no log and no address
 * @param start whether their work begins with it
 */
public record SavedFilterView(
        UUID id,
        String name,
        String list,
        @Nullable String step,
        @Nullable String schoolId,
        boolean start) {

    static SavedFilterView of(Answer row) throws SQLException {
        return new SavedFilterView(
                row.id("id"),
                row.text("name"),
                row.text("list"),
                row.optionalText("step"),
                row.optionalText("school_id"),
                row.flag("is_start"));
    }

    /** Says which by id only, so that a name never ends up in a log. */
    @Override
    public String toString() {
        return "SavedFilterView[id=" + id + "]";
    }
}
