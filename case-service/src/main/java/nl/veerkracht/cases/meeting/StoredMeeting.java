package nl.veerkracht.cases.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.meeting.model.AlreadyRecorded;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.CalledOff;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingChange;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is stored, how it was changed last, and what was recorded of it.
 *
 * @param change null for one that is still as it was planned
 * @param minutes null as long as nothing was
 */
record StoredMeeting(
        Meeting meeting,
        @Nullable MeetingChange change,
        @Nullable Minutes minutes) {
    private static final TypeReference<List<Attendee>> ATTENDEES = new TypeReference<>() {};

    static StoredMeeting of(Answer row) throws SQLException {
        var hour = row.optionalText("hour");
        var meeting = new Meeting(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                new Appointment(
                        row.day("on_day"), hour == null ? null : LocalTime.parse(hour), row.optionalText("place")),
                attendees(row.text("invited")),
                row.optionalText("not_invited"),
                new By(
                        row.text("by_kind"),
                        row.text("by_identifier"),
                        row.text("by_account"),
                        row.moment("planned_at")));
        var change = row.optionalId("change_id") == null ? null : change(meeting, row);
        return new StoredMeeting(meeting, change, row.optionalDay("held_on") == null ? null : minutes(row));
    }

    boolean isCalledOff() {
        return change != null && change.calledOff();
    }

    /**
     * Sees to it that it can still be held.
     *
     * @throws AlreadyRecorded when it was
     * @throws CalledOff when it was called off
     */
    void requireAhead() {
        if (minutes != null) {
            throw new AlreadyRecorded();
        }
        if (isCalledOff()) {
            throw new CalledOff();
        }
    }

    private static MeetingChange change(Meeting meeting, Answer row) throws SQLException {
        return new MeetingChange(
                row.id("change_id"),
                meeting.on(),
                row.flag("called_off"),
                row.text("reason"),
                new By(
                        row.text("changed_kind"),
                        row.text("changed_identifier"),
                        row.text("changed_account"),
                        row.moment("changed_at")));
    }

    private static Minutes minutes(Answer row) throws SQLException {
        return new Minutes(
                row.day("held_on"),
                attendees(row.text("present")),
                row.optionalText("not_heard"),
                new By(
                        row.text("recorded_kind"),
                        row.text("recorded_identifier"),
                        row.text("recorded_account"),
                        row.moment("recorded_at")));
    }

    static String json(List<Attendee> attendees) {
        try {
            return EventJson.MAPPER.writeValueAsString(attendees);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("who is there cannot be written as JSON", impossible);
        }
    }

    private static List<Attendee> attendees(String json) {
        try {
            return EventJson.MAPPER.readValue(json, ATTENDEES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("who was there cannot be read");
        }
    }
}
