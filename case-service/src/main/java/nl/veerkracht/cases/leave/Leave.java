package nl.veerkracht.cases.leave;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away from their work.
 *
 * @param account who
 * @param staffRef as tasks for one mentor name them, if known
 * @param until the last day
 * @param substitute who was asked to stand in, or said that they do
 * @param acceptedAt when they said so; null as long as they did not
 * @param recordedBy who told of it, mostly they themselves
 */
record Leave(
        UUID id,
        String account,
        @Nullable UUID staffRef,
        LocalDate from,
        LocalDate until,
        @Nullable String substitute,
        @Nullable Instant acceptedAt,
        String recordedBy) {

    static Leave of(Answer row) throws SQLException {
        return new Leave(
                row.id("id"),
                row.text("account"),
                row.optionalId("staff_ref"),
                row.day("from_day"),
                row.day("until_day"),
                row.optionalText("substitute_account"),
                row.optionalMoment("accepted_at"),
                row.text("recorded_by"));
    }

    boolean isOf(Reader reader) {
        return account.equals(reader.subject());
    }

    /** Whether the reader was asked to stand in, or does. */
    boolean names(Reader reader) {
        return reader.subject().equals(substitute);
    }

    /** Who is away says so, and who told of it. */
    boolean isEndedBy(Reader reader) {
        return isOf(reader) || recordedBy.equals(reader.subject());
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }
}
