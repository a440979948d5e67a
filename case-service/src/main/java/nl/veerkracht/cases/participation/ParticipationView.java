package nl.veerkracht.cases.participation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.participation.model.ParticipationStatus;
import nl.veerkracht.contracts.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a case, or was asked to.
 *
 * @param organisationName as the region registered it; absent for schools
 * @param from the first day; may have yet to come
 * @param until the day from which it takes part no more; may have yet to come
 * @param byLaw whether it takes part without being asked
 * @param asked who asked and why, for who may read it
 * @param ending who ended it and why, for who may read it
 */
public record ParticipationView(
        UUID id,
        String organisationKind,
        String organisationIdentifier,
        @Nullable String organisationName,
        String role,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean byLaw,
        @Nullable Asked asked,
        @Nullable Ended ending) {

    /** The question of a school. */
    public record Asked(
            @Nullable String schoolId,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    /**
     * How it ended.
     *
     * @param because LEFT, ENDED_BY_SCHOOL or MOVED
     * @param identifier of the organisation that ended it; absent when a move did
     */
    public record Ended(
            String because,
            @Nullable String identifier,
            @Nullable String reason) {}

    /** Who was asked just now. */
    static ParticipationView of(ParticipantAsked asked, String schoolId) {
        var participant = asked.participant();
        return new ParticipationView(
                asked.participationId(),
                participant.kind().name(),
                participant.identifier(),
                null,
                participant.role(),
                ParticipationStatus.INVITED.name(),
                null,
                null,
                false,
                new Asked(schoolId, asked.on(), asked.reason()),
                null);
    }

    static ParticipationView of(Answer row, LocalDate today, boolean inWords) throws SQLException {
        return new ParticipationView(
                row.id("id"),
                row.text("organisation_kind"),
                row.text("organisation_identifier"),
                row.optionalText("organisation_name"),
                row.text("role"),
                status(row, today),
                row.optionalDay("from_day"),
                row.optionalDay("until_day"),
                row.text("organisation_kind").equals(OrganisationKind.SCHOOL.name()),
                inWords ? asked(row) : null,
                inWords ? ended(row) : null);
    }

    /** Whoever takes part until a day, has ended on that day; nothing is written then. */
    private static String status(Answer row, LocalDate today) throws SQLException {
        var until = row.optionalDay("until_day");
        return until != null && !until.isAfter(today) ? ParticipationStatus.ENDED.name() : row.text("status");
    }

    private static @Nullable Asked asked(Answer row) throws SQLException {
        var by = row.optionalText("asked_identifier");
        var reason = row.optionalText("reason");
        return by == null && reason == null ? null : new Asked(by, row.optionalDay("asked_on"), reason);
    }

    private static @Nullable Ended ended(Answer row) throws SQLException {
        var because = row.optionalText("ended_because");
        return because == null
                ? null
                : new Ended(because, row.optionalText("ended_identifier"), row.optionalText("ended_reason"));
    }
}
