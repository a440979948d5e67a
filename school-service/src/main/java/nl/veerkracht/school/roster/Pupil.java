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
 * @param lookAgainOn when time alone changes what holds, as far as was known when we last looked
 */
public record Pupil(
        PupilRef ref,
        UUID youngPersonId,
        Sector sector,
        String municipalityCode,
        @Nullable String mentor,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lookAgainOn) {

    /** The mentor, without the number that the school knows that person by. */
    public @Nullable UUID mentorRef() {
        return mentor == null ? null : StaffRef.of(ref.schoolId(), mentor);
    }

    /** The last day on which absence counts. */
    public LocalDate countsUntil(LocalDate today) {
        return lastDay == null || lastDay.isAfter(today) ? today : lastDay;
    }
}
