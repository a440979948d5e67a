package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is moved or called off; says nothing of itself, so that it is in no log.
 *
 * @param day on which it is from now on; of no meaning for one that is called off
 * @param time such as 14:30; absent when it is not known
 * @param place absent when it is not known
 * @param calledOff whether it is not held
 */
public record MeetingChangeRequest(
        @Nullable String day,
        @Nullable String time,
        @Nullable String place,
        @Nullable Boolean calledOff,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 500;
    private static final MeetingChangeRequest EMPTY = new MeetingChangeRequest(null, null, null, null, null);

    /** What was found to be in order; without an appointment it is called off. */
    record Checked(@Nullable Appointment on, String reason) {
        /** The same for the same change, however it was sent. */
        String asText(UUID meetingId) {
            var when = on == null ? "off" : on.day() + "\n" + on.time() + "\n" + on.place();
            return String.join("\n", "meeting-change", meetingId.toString(), when, reason);
        }
    }

    /**
     * Everything in order.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    static Checked checked(@Nullable MeetingChangeRequest request, LocalDate today, RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var off = Boolean.TRUE.equals(sent.calledOff());
        var on = off ? null : AppointmentCheck.read(sent.day(), sent.time(), sent.place(), today, check);
        var reason = check.requiredText("reason", sent.reason(), LONGEST_REASON);
        check.done();
        return new Checked(on, reason);
    }

    @Override
    public String toString() {
        return "MeetingChangeRequest";
    }
}
