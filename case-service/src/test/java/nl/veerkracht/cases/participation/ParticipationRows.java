package nl.veerkracht.cases.participation;

import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;

/** Who takes part in a case of a test, without having been asked. */
public final class ParticipationRows {
    /** The Monday of most tests. */
    private static final String FROM = "2026-11-30";

    private ParticipationRows() {}

    public static void active(UUID caseId, String kind, String identifier, String role) {
        add(caseId, kind, identifier, role, "ACTIVE", FROM);
    }

    public static void activeSince(String from, UUID caseId, String kind, String identifier, String role) {
        add(caseId, kind, identifier, role, "ACTIVE", from);
    }

    public static void invited(UUID caseId, String kind, String identifier, String role) {
        add(caseId, kind, identifier, role, "INVITED", FROM);
    }

    private static void add(UUID caseId, String kind, String identifier, String role, String status, String from) {
        CasesDatabase.run("""
                insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                           status, from_day, case_opened_on, case_school_id)
                select gen_random_uuid(), id, young_person_id, '%s', '%s', '%s', '%s', '%s', opened_on, school_id
                from care_case where id = '%s'
                """.formatted(kind, identifier, role, status, from, caseId));
    }
}
