package nl.veerkracht.cases.carecase.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's signal that absence became a concern, or somebody at that school who is concerned.
 *
 * @param municipalityCode the municipality of residence
 * @param detectedOn the day it was seen; a case that it opens, opens on that day
 * @param mentorRef points to the mentor, if the school told who that is
 * @param schoolDaysAhead the school days after that day, in the school's own calendar, as far as it reaches;
 *     none where nobody told them
 */
public record Signal(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        String municipalityCode,
        LocalDate detectedOn,
        @Nullable UUID mentorRef,
        List<LocalDate> schoolDaysAhead) {

    public Signal {
        schoolDaysAhead = List.copyOf(schoolDaysAhead);
    }
}
