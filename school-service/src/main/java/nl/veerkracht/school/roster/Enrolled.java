package nl.veerkracht.school.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of an enrolment, as it stands.
 *
 * @param lastDay last day, as far as it is known
 * @param toldAt when the school told all but the end
 * @param endedAt when the school told the end, if that is what decides the last day
 */
record Enrolled(
        UUID youngPersonId,
        Sector sector,
        String municipalityCode,
        @Nullable UUID mentorRef,
        LocalDate from,
        @Nullable LocalDate lastDay,
        Instant toldAt,
        @Nullable Instant endedAt) {

    /** The columns of one version of a row, {@code old} or {@code new}, that {@link #read} wants. */
    static String columns(String version) {
        return """
                $.young_person_id as $_person, $.sector as $_sector, $.municipality_code as $_municipality,
                $.mentor as $_mentor, $.from_day as $_from, $.last_day as $_last, $.told_at as $_told,
                case when ($.ended_at, $.ended_by) > ($.told_at, $.told_by) then $.ended_at end as $_ended
                """.replace("$", version);
    }

    /** Nothing as long as the school has told no more of it than that it ends. */
    static @Nullable Enrolled read(ResultSet row, String version) throws SQLException {
        var toldAt = Sets.moment(row, version + "_told");
        if (toldAt == null) {
            return null;
        }
        var mentor = row.getString(version + "_mentor");
        return new Enrolled(
                row.getObject(version + "_person", UUID.class),
                Sector.valueOf(row.getString(version + "_sector")),
                row.getString(version + "_municipality"),
                mentor == null ? null : StaffRef.of(row.getString("school_id"), mentor),
                row.getObject(version + "_from", LocalDate.class),
                Sets.day(row, version + "_last"),
                toldAt,
                Sets.moment(row, version + "_ended"));
    }

    /** Whether there is something to tell about the enrolment itself, when it was that before. */
    boolean differsFrom(Enrolled before) {
        return sector != before.sector
                || !municipalityCode.equals(before.municipalityCode)
                || !Objects.equals(mentorRef, before.mentorRef)
                || !from.equals(before.from)
                || endedAt == null && !Objects.equals(lastDay, before.lastDay);
    }

    /** Whether there is an end to tell, when it was that before. */
    boolean endsOtherwiseThan(Enrolled before) {
        return endedAt != null && (before.endedAt == null || !Objects.equals(lastDay, before.lastDay));
    }
}
