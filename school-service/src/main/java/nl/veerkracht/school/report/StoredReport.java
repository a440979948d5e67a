package nl.veerkracht.school.report;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.school.report.model.ExpectedReport;
import nl.veerkracht.school.report.model.ReportEvidence;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.report.model.Settled;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored.
 *
 * @param why nothing for what a person brought up
 * @param holds whether it still follows from the absence, as far as it ever did
 */
record StoredReport(
        UUID id,
        PupilRef pupil,
        ReportKind kind,
        LocalDate dueOn,
        ReportStatus status,
        LocalDate deadline,
        String municipalityCode,
        @Nullable ReportEvidence why,
        boolean holds) {

    /** What makes two drafts of one pupil the same. */
    record Key(ReportKind kind, LocalDate dueOn) {
        static Key of(ExpectedReport report) {
            return new Key(report.kind(), report.dueOn());
        }
    }

    Key key() {
        return new Key(kind, dueOn);
    }

    /** Whether it goes as it came, when the absence is another. */
    boolean isDraftOfAbsence() {
        return status == ReportStatus.DRAFT && why != null;
    }

    /**
     * Whether a person has decided about what it counted. Who takes back what did not hold any more, decides nothing about
     * what is left of it.
     */
    boolean isSettled() {
        return why != null && status != ReportStatus.DRAFT && (status != ReportStatus.WITHDRAWN || holds);
    }

    Settled settled() {
        return new Settled(kind, why == null ? dueOn : why.from(), dueOn);
    }

    /** The same draft, for what is known now. */
    StoredReport because(ReportEvidence known, LocalDate until) {
        return new StoredReport(id, pupil, kind, dueOn, status, until, municipalityCode, known, true);
    }

    /** The same, for where the young person lives now; a finished one stays where it was handled. */
    StoredReport routedTo(String municipality) {
        var routed = status.isFinished() ? municipalityCode : municipality;
        return new StoredReport(id, pupil, kind, dueOn, status, deadline, routed, why, holds);
    }

    /** The same, now that this is so; what was withdrawn stays as it was then. */
    StoredReport holding(boolean holdsNow) {
        var now = status == ReportStatus.WITHDRAWN ? holds : holdsNow;
        return new StoredReport(id, pupil, kind, dueOn, status, deadline, municipalityCode, why, now);
    }
}
