package nl.veerkracht.cases.enrolment.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;

/**
 * A young person is enrolled at a school, as that school told last.
 *
 * @param municipalityCode the municipality of residence
 * @param mentorRef points to the mentor, if the school told who that is
 * @param until last day, as far as it is known
 */
public record Enrolment(
        UUID youngPersonId,
        String schoolId,
        String municipalityCode,
        @Nullable UUID mentorRef,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the young person is a pupil of the school that day; the first and the last day count. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What it says about who may know the young person, that day. */
    public PersonFacts facts(LocalDate day) {
        return isOn(day) ? new PersonFacts(Set.of(schoolId), Set.of()) : PersonFacts.NONE;
    }
}
