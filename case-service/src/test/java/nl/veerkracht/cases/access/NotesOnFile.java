package nl.veerkracht.cases.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.access.FullFile.Row;
import nl.veerkracht.contracts.access.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * A note of every class there are notes of, from everyone, two advices, with the task to look at the last again, and an
 * exemption.
 */
final class NotesOnFile {
    /** When the advice is to be looked at again; no other task is due that day. */
    static final String REVIEW = "2026-12-02";

    private static final List<DataClass> CLASSES = List.of(DataClass.MEDICAL, DataClass.CARE, DataClass.SUPPORT);
    private static final List<String> GGDS = List.of("00000001", "00000009");

    private final UUID youngPersonId;
    private final UUID caseId;
    private final List<Row> notes = new ArrayList<>();
    private final List<Row> advices = new ArrayList<>();
    private final Row exemption = new Row(UUID.randomUUID(), DataClass.STATUTORY.recordedBy("9901"));

    NotesOnFile(UUID youngPersonId, UUID caseId) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
    }

    List<Row> notes() {
        return notes;
    }

    List<Row> advices() {
        return advices;
    }

    Row exemption() {
        return exemption;
    }

    /** The municipality has recorded one. */
    void exempt() {
        CasesDatabase.run("""
                insert into exemption (id, case_id, young_person_id, organisation_kind, organisation_identifier, author, ground,
                    from_day, last_day, recorded_at)
                values ('%s', '%s', '%s', 'MUNICIPALITY', '9901', 'somebody', 'ARTICLE_5', '2026-11-01', '2027-10-31',
                    '2026-11-29T06:00:00Z')
                """.formatted(exemption.id(), caseId, youngPersonId));
    }

    /** What this organisation wrote. */
    void write(String kind, String identifier) {
        CLASSES.forEach(one -> write(one, kind, identifier));
    }

    void advise() {
        UUID former = null;
        for (var identifier : GGDS) {
            former = advise(identifier, former);
        }
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, school_id, kind, owner_kind, owner_identifier, owner_role,
                    due_on, status)
                values (gen_random_uuid(), '%s', '%s', '99XX00', 'REVIEW_ADVICE', 'GGD', '00000001', 'youth-physician', '%s',
                    'OPEN')
                """.formatted(caseId, youngPersonId, REVIEW));
    }

    private void write(DataClass dataClass, String kind, String identifier) {
        var row = new Row(UUID.randomUUID(), dataClass.recordedBy(identifier));
        CasesDatabase.run("""
                insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                    happened_on, written_at, observation)
                values ('%s', '%s', '%s', '%s', '%s', '%s', 'somebody', '2026-11-29', '2026-11-29T06:00:00Z', '%s')
                """.formatted(row.id(), caseId, youngPersonId, dataClass, kind, identifier, row.secret()));
        notes.add(row);
    }

    private UUID advise(String identifier, @Nullable UUID former) {
        var row = new Row(UUID.randomUUID(), DataClass.ADVICE.recordedBy(identifier));
        CasesDatabase.run("""
                insert into advice (id, case_id, young_person_id, organisation_kind, organisation_identifier, author,
                    school_does, starts_on, review_on, given_at, replaces)
                values ('%s', '%s', '%s', 'GGD', '%s', 'somebody', '%s', '2026-11-29', '%s', '2026-11-29T06:00:00Z', %s)
                """.formatted(
                        row.id(),
                        caseId,
                        youngPersonId,
                        identifier,
                        row.secret(),
                        REVIEW,
                        former == null ? "null" : "'" + former + "'"));
        advices.add(row);
        return row.id();
    }
}
