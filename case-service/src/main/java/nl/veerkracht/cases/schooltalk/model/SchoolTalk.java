package nl.veerkracht.cases.schooltalk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * A talk at school. Talked with, not about: where the pupil or the parents were not there, it says why.
 *
 * @param by who recorded it, at which school
 * @param notHeard why the pupil or the parents were not heard; null when they were
 * @param overviewShown whether the absence was looked at together
 * @param schoolChanges what the school can change
 * @param reviewOn the day to look at the agreements together; null for none
 */
public record SchoolTalk(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        By by,
        LocalDate heldOn,
        Instant recordedAt,
        Set<Attendee> invited,
        Set<Attendee> present,
        @Nullable String notHeard,
        boolean overviewShown,
        @Nullable String schoolChanges,
        String agreements,
        @Nullable LocalDate reviewOn) {

    /** Somebody of a school. */
    public record By(String account, String schoolId) {}

    public SchoolTalk {
        invited = copy(invited);
        present = copy(present);
    }

    /** What the policy decides about. */
    public DataItem item() {
        return DataClass.SIGNAL.recordedBy(by.schoolId());
    }

    private static Set<Attendee> copy(Set<Attendee> attendees) {
        var copy = EnumSet.noneOf(Attendee.class);
        copy.addAll(attendees);
        return copy;
    }
}
