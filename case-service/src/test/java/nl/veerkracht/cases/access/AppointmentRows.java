package nl.veerkracht.cases.access;

import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;

/** An invitation of the school to a meeting, and a consult that the physician has to hold, put into the database by hand. */
final class AppointmentRows {
    private AppointmentRows() {}

    static void add(UUID caseId, UUID youngPersonId, UUID meetingId) {
        var invitation = UUID.randomUUID();
        task(invitation, caseId, "ATTEND_MEETING", "SCHOOL", "99XX00", "support-coordinator", "2026-11-29");
        task(UUID.randomUUID(), caseId, "HOLD_CONSULT", "GGD", "00000001", "youth-physician", "2026-12-28");
        CasesDatabase.run("insert into meeting_task (task_id, meeting_id, young_person_id) values ('%s', '%s', '%s')"
                .formatted(invitation, meetingId, youngPersonId));
    }

    private static void task(
            UUID id, UUID caseId, String kind, String organisationKind, String identifier, String role, String dueOn) {
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, due_on,
                                  status, school_id)
                select '%s', id, young_person_id, '%s', '%s', '%s', '%s', '%s', 'OPEN', school_id
                from care_case where id = '%s'
                """.formatted(id, kind, organisationKind, identifier, role, dueOn, caseId));
    }
}
