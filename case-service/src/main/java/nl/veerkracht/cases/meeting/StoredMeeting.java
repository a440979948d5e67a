package nl.veerkracht.cases.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is stored, and what was recorded of it.
 *
 * @param minutes null as long as nothing was
 */
record StoredMeeting(Meeting meeting, @Nullable Minutes minutes) {
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
        return new StoredMeeting(meeting, row.optionalDay("held_on") == null ? null : minutes(row));
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
