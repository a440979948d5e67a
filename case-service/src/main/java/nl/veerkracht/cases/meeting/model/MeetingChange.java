package nl.veerkracht.cases.meeting.model;

import java.util.UUID;
import nl.veerkracht.cases.plan.model.By;

/**
 * A meeting was moved, or called off.
 *
 * @param on when and where it is from now on; of one that is called off, when and where it would have been
 * @param reason as everyone who reads the meeting reads it
 */
public record MeetingChange(UUID id, Appointment on, boolean calledOff, String reason, By by) {
    @Override
    public String toString() {
        return "MeetingChange " + id;
    }
}
