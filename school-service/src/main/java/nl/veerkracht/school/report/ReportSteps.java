package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.report.ReportRequest.BroughtUp;
import nl.veerkracht.school.report.ReportRequest.Filing;
import nl.veerkracht.school.report.ReportRequest.Handling;
import nl.veerkracht.school.report.model.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What persons do with one report, as it is stored. */
@ApplicationScoped
class ReportSteps {
    private static final String BRING_UP = """
            insert into absence_report (id, school_id, pupil_key, young_person_id, municipality_code, kind, due_on, deadline,
                detected_at, status, drafted_by, reason, second_person, steps_before)
            values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, 'DRAFT', ?, ?, ?, ?)
            on conflict (school_id, pupil_key, kind, due_on) where status = 'DRAFT' do nothing
            """;
    private static final String FILE = """
            update absence_report set status = 'REGISTERED', filed_at = ?, filed_by = ?, parents_contact = ?,
                steps_taken = ?, asked = ?, version = version + 1
            where id = ?
            """;
    private static final String HANDLE = """
            update absence_report set status = ?, closing_reason = ?, handled_at = ?, handled_by = ?, version = version + 1
            where id = ?
            """;
    private static final String WITHDRAW = """
            update absence_report set status = 'WITHDRAWN', withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?,
                version = version + 1
            where id = ?
            """;
    private static final String FIND = "select * from absence_report where id = ? for update";

    private final Sets sets;

    ReportSteps(Sets sets) {
        this.sets = sets;
    }

    /** Who does it, and when. */
    record By(String account, Instant at) {}

    /**
     * The report, kept to this transaction, when this may be the next step.
     *
     * @param seen the version that who takes the step looked at; null for who does not say
     * @throws ReportChanged when it is another by now
     * @throws NotTheNextStep when it is not
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredReport hold(UUID id, ReportStatus next, @Nullable Long seen) {
        var found = sets.list(FIND, row -> new Held(ReportStore.read(row), row.getLong("version")), id).stream()
                .findFirst()
                .orElseThrow(ReportChanged::new);
        if (seen != null && seen != found.version()) {
            throw new ReportChanged();
        }
        if (!found.report().status().mayBecome(next)) {
            throw new NotTheNextStep();
        }
        return found.report();
    }

    private record Held(StoredReport report, long version) {}

    /** Whether there was none yet that is alike. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean bringUp(StoredReport report, BroughtUp said, By by) {
        return sets.change(
                        BRING_UP,
                        report.id(),
                        report.pupil().schoolId(),
                        report.pupil().pupilKey(),
                        said.youngPersonId(),
                        report.municipalityCode(),
                        report.kind().name(),
                        report.dueOn(),
                        report.deadline(),
                        by.at(),
                        by.account(),
                        said.reason(),
                        said.secondPerson(),
                        said.stepsTaken())
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void file(UUID id, Filing said, By by) {
        sets.change(FILE, by.at(), by.account(), said.parentsContact(), said.stepsTaken(), said.asked(), id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID id, Handling done, By by) {
        var reason = done.closingReason() == null ? null : done.closingReason().name();
        sets.change(HANDLE, done.status().name(), reason, by.at(), by.account(), id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID id, String reason, By by) {
        sets.change(WITHDRAW, by.at(), by.account(), reason, id);
    }
}
