package nl.veerkracht.cases.organisation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that can be asked to take part.
 *
 * @param until the day from which it can be asked no more
 */
public record OrganisationView(
        String kind,
        String identifier,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {

    static OrganisationView of(Answer row) throws SQLException {
        return new OrganisationView(
                row.text("kind"),
                row.text("identifier"),
                row.text("name"),
                row.day("from_day"),
                row.optionalDay("until_day"));
    }

    Cursor cursor() {
        return new Cursor(List.of(kind, name, identifier));
    }
}
