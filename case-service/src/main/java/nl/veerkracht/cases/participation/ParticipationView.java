package nl.veerkracht.cases.participation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, or was asked to. */
public record ParticipationView(
        UUID id,
        String organisationKind,
        String organisationIdentifier,
        String role,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static ParticipationView of(Answer row) throws SQLException {
        return new ParticipationView(
                row.id("id"),
                row.text("organisation_kind"),
                row.text("organisation_identifier"),
                row.text("role"),
                row.text("status"),
                row.optionalDay("from_day"),
                row.optionalDay("until_day"));
    }
}
