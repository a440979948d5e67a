package nl.veerkracht.cases.plan;

import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;

/** A plan with an action of the pupil in it, put into the database by hand. */
public final class PlanRows {
    private PlanRows() {}

    public static void add(UUID caseId, UUID youngPersonId, String goal, String action) {
        CasesDatabase.run("""
                insert into plan_version (id, case_id, young_person_id, version, goals, schedule, review_on, by_kind,
                    by_identifier, by_account, agreed_on, agreed_at)
                values (gen_random_uuid(), '%1$s', '%2$s', 1, '[{"text":"%3$s"}]', '[]', '2026-12-14', 'SCHOOL',
                    '99XX00', 'somebody', '2026-11-29', '2026-11-29T06:00:00Z');
                insert into plan_action (id, case_id, young_person_id, what, owner_kind, owner_identifier, owner_role,
                    due_on, by_kind, by_identifier, by_account, agreed_at)
                values (gen_random_uuid(), '%1$s', '%2$s', '%4$s', 'FAMILY', 'PUPIL', 'pupil', '2026-12-14', 'SCHOOL',
                    '99XX00', 'somebody', '2026-11-29T06:00:00Z')
                """.formatted(caseId, youngPersonId, goal, action));
    }
}
