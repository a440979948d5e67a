package nl.veerkracht.cases.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.meeting.model.AlreadyRecorded;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/** The meetings of cases and what was recorded of them; the database refuses to change any of it. */
@ApplicationScoped
class Meetings {
    private static final String ADD = """
            insert into meeting (id, case_id, young_person_id, on_day, at_time, place, invited, not_invited, by_kind,
                                 by_identifier, by_account, planned_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::time, ?, ?::jsonb, ?, ?, ?, ?, ?::timestamptz)
            """;
    private static final String RECORD = """
            insert into meeting_minutes (meeting_id, young_person_id, held_on, present, not_heard, by_kind, by_identifier,
                                         by_account, recorded_at)
            values (?::uuid, ?::uuid, ?::date, ?::jsonb, ?, ?, ?, ?, ?::timestamptz)
            on conflict (meeting_id) do nothing
            """;
    private static final String READ = """
            select m.*, to_char(m.at_time, 'HH24:MI') as hour, r.held_on, r.present, r.not_heard,
                   r.by_kind as recorded_kind, r.by_identifier as recorded_identifier, r.by_account as recorded_account,
                   r.recorded_at
            from meeting m left join meeting_minutes r on r.meeting_id = m.id
            where m.case_id = ?::uuid
            """;
    private static final String NEWEST_FIRST = READ + "order by coalesce(r.held_on, m.on_day) desc, m.id desc";
    private static final String ONE = READ + "and m.id = ?::uuid";
    private static final String LAST_HELD = READ + """
            and m.id <> ?::uuid and r.recorded_at < coalesce(
                (select recorded_at from meeting_minutes where meeting_id = ?::uuid), 'infinity')
            order by r.recorded_at desc limit 1
            """;
    private static final TypeReference<List<Attendee>> ATTENDEES = new TypeReference<>() {};

    private final Database database;
    private final RowGuard guard;

    Meetings(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /**
     * A meeting, and what was recorded of it.
     *
     * @param minutes null as long as nothing was
     */
    record Stored(Meeting meeting, @Nullable Minutes minutes) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Meeting meeting) {
        database.statement(ADD)
                .value(meeting.id())
                .value(meeting.caseId())
                .value(meeting.youngPersonId())
                .value(meeting.on().day())
                .value(meeting.on().time())
                .value(meeting.on().place())
                .value(json(meeting.invited()))
                .value(meeting.notInvited())
                .value(meeting.by().kind())
                .value(meeting.by().identifier())
                .value(meeting.by().account())
                .value(meeting.by().at())
                .run();
    }

    /** @throws AlreadyRecorded when somebody did before, or at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Minutes minutes, Meeting of) {
        guard.openForWriting();
        var added = database.statement(RECORD)
                .value(of.id())
                .value(of.youngPersonId())
                .value(minutes.heldOn())
                .value(json(minutes.present()))
                .value(minutes.notHeard())
                .value(minutes.by().kind())
                .value(minutes.by().identifier())
                .value(minutes.by().account())
                .value(minutes.by().at())
                .run();
        if (added == 0) {
            throw new AlreadyRecorded();
        }
    }

    /** All of a case, for somebody who is shown what is agreed. */
    @Transactional
    public List<Stored> of(UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(NEWEST_FIRST).value(caseId).list(Meetings::stored);
    }

    /** One of them, for somebody who is shown what is agreed. */
    @Transactional
    public Optional<Stored> one(UUID id, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(ONE).value(caseId).value(id).list(Meetings::stored).stream()
                .findFirst();
    }

    /** The one that was recorded last before this one was. */
    @Transactional
    public Optional<Stored> heldBefore(UUID id, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(LAST_HELD).value(caseId).value(id).value(id).list(Meetings::stored).stream()
                .findFirst();
    }

    private static Stored stored(Answer row) throws SQLException {
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
        return new Stored(meeting, row.optionalDay("held_on") == null ? null : minutes(row));
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

    private static String json(List<Attendee> attendees) {
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
