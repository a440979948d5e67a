package nl.veerkracht.cases.family;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family.
 *
 * @param linked whether there is an account
 * @param codeUntil until when the code that was given last can be used
 */
public record RelativeView(
        UUID id,
        String relation,
        boolean custody,
        @Nullable String label,
        boolean linked,
        @Nullable Instant codeUntil) {

    static RelativeView of(Answer row) throws SQLException {
        return new RelativeView(
                row.id("id"),
                row.text("relation"),
                row.flag("has_custody"),
                row.optionalText("label"),
                row.flag("linked"),
                row.optionalMoment("code_until"));
    }
}
