package nl.veerkracht.cases.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.agenda.InvitedMeetings.Invited;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of an organisation.
 *
 * @param taskId by which it stays the same appointment
 * @param meetingId absent for a consult
 * @param day when it is, or, of a consult, by when it is at the latest
 * @param time absent when it is not known
 * @param place absent when it is not known
 * @param cancelled whether it is not held, because it was called off or the case was closed before
 */
record AppointmentView(
        @JsonIgnore UUID taskId,
        UUID youngPersonId,
        UUID caseId,
        AppointmentKind kind,
        @Nullable UUID meetingId,
        LocalDate day,
        @Nullable String time,
        @Nullable String place,
        boolean cancelled) {

    static AppointmentView consult(AgendaTask task) {
        return new AppointmentView(
                task.id(),
                task.youngPersonId(),
                task.caseId(),
                AppointmentKind.CONSULT,
                null,
                task.dueOn(),
                null,
                null,
                false);
    }

    static AppointmentView meeting(AgendaTask task, Invited meeting) {
        return new AppointmentView(
                task.id(),
                task.youngPersonId(),
                task.caseId(),
                AppointmentKind.MEETING,
                meeting.id(),
                task.dueOn(),
                meeting.time(),
                meeting.place(),
                meeting.cancelled());
    }

    /** A place may be somebody's home. */
    @Override
    public String toString() {
        return "AppointmentView[taskId=" + taskId + "]";
    }
}
