package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.meeting.MeetingView.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on the list of a case.
 *
 * @param calledOff whether it is not held
 * @param heldOn absent as long as nothing was recorded of it
 */
public record MeetingItem(
        UUID id,
        LocalDate day,
        @Nullable String time,
        @Nullable String place,
        Organisation plannedBy,
        boolean calledOff,
        @Nullable LocalDate heldOn) {

    static MeetingItem of(StoredMeeting stored) {
        var meeting = stored.meeting();
        var on = meeting.on();
        var minutes = stored.minutes();
        return new MeetingItem(
                meeting.id(),
                on.day(),
                on.time() == null ? null : on.time().toString(),
                on.place(),
                Organisation.of(meeting.by()),
                stored.isCalledOff(),
                minutes == null ? null : minutes.heldOn());
    }

    @Override
    public String toString() {
        return "MeetingItem " + id;
    }
}
