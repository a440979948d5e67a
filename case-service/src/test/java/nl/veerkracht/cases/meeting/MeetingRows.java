package nl.veerkracht.cases.meeting;

import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;

/** A meeting that was held, with what somebody did not agree with, put into the database by hand. */
public final class MeetingRows {
    private MeetingRows() {}

    /** The answer is the id of the meeting; each of its texts is this word. */
    public static UUID add(UUID caseId, UUID youngPersonId, String word) {
        var id = UUID.randomUUID();
        CasesDatabase.run("""
                insert into meeting (id, case_id, young_person_id, on_day, at_time, place, invited, not_invited, by_kind,
                    by_identifier, by_account, planned_at)
                values ('%1$s', '%2$s', '%3$s', '2026-11-29', '14:30', '%4$s',
                    '[{"kind":"SCHOOL","identifier":"99XX00","role":"school"}]', '%4$s', 'SCHOOL', '99XX00', 'somebody',
                    '2026-11-29T06:00:00Z');
                insert into meeting_change (id, meeting_id, young_person_id, on_day, at_time, place, called_off, reason,
                    by_kind, by_identifier, by_account, changed_at)
                values (gen_random_uuid(), '%1$s', '%3$s', '2026-11-29', '15:30', '%4$s', false, '%4$s', 'SCHOOL', '99XX00',
                    'somebody', '2026-11-29T06:00:00Z');
                insert into meeting_minutes (meeting_id, young_person_id, held_on, present, not_heard, by_kind,
                    by_identifier, by_account, recorded_at)
                values ('%1$s', '%3$s', '2026-11-29', '[{"kind":"SCHOOL","identifier":"99XX00","role":"school"}]', '%4$s',
                    'SCHOOL', '99XX00', 'somebody', '2026-11-29T06:00:00Z');
                insert into meeting_answer (id, meeting_id, young_person_id, agreed, objection, by_kind, by_identifier,
                    by_account, answered_at)
                values (gen_random_uuid(), '%1$s', '%3$s', false, '%4$s', 'SCHOOL', '99XX00', 'somebody',
                    '2026-11-29T06:00:00Z');
                insert into meeting_task (task_id, meeting_id, young_person_id)
                select id, '%1$s', '%3$s' from task where case_id = '%2$s' limit 1
                """.formatted(id, caseId, youngPersonId, word));
        return id;
    }
}
