package nl.veerkracht.school.roster;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.enrolment.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An enrolled pupil, as far as the rules and what others are told need it.
 *
 * @param lastDay last day of the enrolment, if it is known
 * @param qualifiedOn day of the basic qualification, if there is one
 * @param lookAgainOn when time alone changes what holds, as far as was known when we last looked
 * @param hasReports whether there is any report that the law asks for, whatever became of it
 */
public record Pupil(
        PupilRef ref,
        UUID youngPersonId,
        Sector sector,
        LocalDate birthDate,
        String municipalityCode,
        @Nullable String mentor,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate qualifiedOn,
        @Nullable LocalDate lookAgainOn,
        boolean hasReports) {

    /** The mentor, without the number that the school knows that person by. */
    public @Nullable UUID mentorRef() {
        return mentor == null ? null : StaffRef.of(ref.schoolId(), mentor);
    }

    /** Says who it is by id only, so that a birth date never ends up in a log. */
    @Override
    public String toString() {
        return "Pupil[id=" + youngPersonId + "]";
    }

    /** The last day on which absence counts. */
    public LocalDate countsUntil(LocalDate today) {
        return lastDay == null || lastDay.isAfter(today) ? today : lastDay;
    }
}
