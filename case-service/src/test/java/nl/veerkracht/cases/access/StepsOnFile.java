package nl.veerkracht.cases.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.access.FullFile.Row;
import nl.veerkracht.contracts.access.DataClass;

/** A case that came as far as the youth physician, with a record of every class that a step can be of, and two talks. */
final class StepsOnFile {
    private final UUID youngPersonId;
    private final UUID caseId;
    private final List<Row> steps = new ArrayList<>();
    private final List<Row> talks = new ArrayList<>();

    StepsOnFile(UUID youngPersonId, UUID caseId) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
    }

    void fill() {
        CasesDatabase.run(
                "update care_case set step = 'CONSULT', step_apart = 'REFERRAL' where id = '%s'".formatted(caseId));
        step(DataClass.SIGNAL, "SCHOOL_TALK", "REFERRAL", "SCHOOL", "99XX00");
        step(DataClass.SIGNAL, "SCHOOL_TALK", "REFERRAL", "SCHOOL", "99XX01");
        step(DataClass.CONSULT, "REFERRAL", "CONSULT", "GGD", "00000001");
        step(DataClass.PLAN, "MONITORING", "PLAN", "MUNICIPALITY", "9901");
        talk("99XX00");
        talk("99XX01");
    }

    List<Row> steps() {
        return steps;
    }

    List<Row> talks() {
        return talks;
    }

    Stream<Row> stream() {
        return Stream.concat(steps.stream(), talks.stream());
    }

    List<Row> all() {
        return stream().toList();
    }

    /** That there is contact with the youth physician. */
    Row consult() {
        return steps.stream()
                .filter(row -> row.item().dataClass() == DataClass.CONSULT)
                .findFirst()
                .orElseThrow();
    }

    private void step(DataClass dataClass, String from, String to, String kind, String identifier) {
        var row = new Row(UUID.randomUUID(), dataClass.recordedBy(identifier));
        CasesDatabase.run(
                """
                insert into step_taken (id, case_id, young_person_id, from_step, to_step, class, account,
                    organisation_kind, organisation_identifier, happened_on, recorded_at, record)
                values ('%s', '%s', '%s', '%s', '%s', '%s', 'somebody', '%s', '%s', '2026-11-29', now(), '{"REASON": "%s"}')
                """.formatted(row.id(), caseId, youngPersonId, from, to, dataClass, kind, identifier, row.secret()));
        steps.add(row);
    }

    private void talk(String schoolId) {
        var row = new Row(UUID.randomUUID(), DataClass.SIGNAL.recordedBy(schoolId));
        CasesDatabase.run("""
                insert into school_talk (id, case_id, young_person_id, school_id, account, held_on, recorded_at, invited,
                    present, overview_shown, agreements)
                values ('%s', '%s', '%s', '%s', 'somebody', '2026-11-29', now(), 'PUPIL', 'PUPIL,PARENT', true, '%s')
                """.formatted(row.id(), caseId, youngPersonId, schoolId, row.secret()));
        talks.add(row);
    }
}
