package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.meeting.model.AlreadyRecorded;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingChange;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.contracts.access.DataClass;

/** The meetings of cases and what was recorded of them; the database refuses to change any of it. */
@ApplicationScoped
class Meetings {
    private static final String ADD = """
            insert into meeting (id, case_id, young_person_id, on_day, at_time, place, invited, not_invited, by_kind,
                                 by_identifier, by_account, planned_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::time, ?, ?::jsonb, ?, ?, ?, ?, ?::timestamptz)
            """;
    private static final String CHANGE = """
            insert into meeting_change (id, meeting_id, young_person_id, on_day, at_time, place, called_off, reason, by_kind,
                                        by_identifier, by_account, changed_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::time, ?, ?::boolean, ?, ?, ?, ?, ?::timestamptz)
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
            from meeting_now m left join meeting_minutes r on r.meeting_id = m.id
            where m.case_id = ?::uuid
            """;
    private static final String NEWEST_FIRST = READ + "order by coalesce(r.held_on, m.on_day) desc, m.id desc";
    private static final String ONE = READ + "and m.id = ?::uuid";
    private static final String LAST_HELD = READ + """
            and m.id <> ?::uuid and r.recorded_at < coalesce(
                (select recorded_at from meeting_minutes where meeting_id = ?::uuid), 'infinity')
            order by r.recorded_at desc limit 1
            """;

    private final Database database;
    private final RowGuard guard;

    Meetings(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Meeting meeting) {
        database.statement(ADD)
                .value(meeting.id())
                .value(meeting.caseId())
                .value(meeting.youngPersonId())
                .value(meeting.on().day())
                .value(meeting.on().time())
                .value(meeting.on().place())
                .value(StoredMeeting.json(meeting.invited()))
                .value(meeting.notInvited())
                .value(meeting.by().kind())
                .value(meeting.by().identifier())
                .value(meeting.by().account())
                .value(meeting.by().at())
                .run();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(MeetingChange change, Meeting of) {
        guard.openForWriting();
        database.statement(CHANGE)
                .value(change.id())
                .value(of.id())
                .value(of.youngPersonId())
                .value(change.on().day())
                .value(change.on().time())
                .value(change.on().place())
                .value(change.calledOff())
                .value(change.reason())
                .value(change.by().kind())
                .value(change.by().identifier())
                .value(change.by().account())
                .value(change.by().at())
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
                .value(StoredMeeting.json(minutes.present()))
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
    public List<StoredMeeting> of(UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(NEWEST_FIRST).value(caseId).list(StoredMeeting::of);
    }

    /** One of them, for somebody who is shown what is agreed. */
    @Transactional
    public Optional<StoredMeeting> one(UUID id, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(ONE).value(caseId).value(id).list(StoredMeeting::of).stream()
                .findFirst();
    }

    /** The one that was recorded last before this one was. */
    @Transactional
    public Optional<StoredMeeting> heldBefore(UUID id, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(LAST_HELD).value(caseId).value(id).value(id).list(StoredMeeting::of).stream()
                .findFirst();
    }
}
