package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.report.ReportRequest.Filing;
import nl.veerkracht.school.report.ReportRequest.Handling;
import nl.veerkracht.school.report.ReportSteps.By;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.signal.Cause;
import nl.veerkracht.school.signal.Evaluation;
import org.jspecify.annotations.Nullable;

/** A person takes a step with a report, while nobody looks at the pupil: whoever looks after it, sees it. */
@ApplicationScoped
class DecideOnReports {
    private final SchoolVersions versions;
    private final Roster roster;
    private final ReportSteps steps;
    private final Evaluation evaluation;
    private final Outbox outbox;
    private final BusinessClock clock;

    DecideOnReports(
            SchoolVersions versions,
            Roster roster,
            ReportSteps steps,
            Evaluation evaluation,
            Outbox outbox,
            BusinessClock clock) {
        this.versions = versions;
        this.roster = roster;
        this.steps = steps;
        this.evaluation = evaluation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The school files it. */
    @Transactional
    public void file(ReportView seen, Filing said, Reader reader, @Nullable Long version) {
        var report = hold(seen, ReportStatus.REGISTERED, version);
        var by = by(reader);
        steps.file(report.id(), said, by);
        outbox.append(List.of(ReportAnnouncements.filed(seen.youngPersonId(), report, by.at())));
    }

    /** The municipality handles it. */
    @Transactional
    public void handle(ReportView seen, Handling done, Reader reader, @Nullable Long version) {
        var report = hold(seen, done.status(), version);
        var by = by(reader);
        steps.handle(report.id(), done, by);
        outbox.append(List.of(ReportAnnouncements.handled(seen.youngPersonId(), report, done.status(), by.at())));
    }

    /** The school takes it back; what it did not rightly count may be due in another report now. */
    @Transactional
    public void withdraw(ReportView seen, String reason, Reader reader, @Nullable Long version) {
        var report = hold(seen, ReportStatus.WITHDRAWN, version);
        var by = by(reader);
        steps.withdraw(report.id(), reason, by);
        outbox.append(List.of(ReportAnnouncements.withdrawn(seen.youngPersonId(), report, by.at())));
        evaluation.run(List.of(report.pupil()), Cause.DECISION);
    }

    /** In the order in which everybody takes school, pupil and report. */
    private StoredReport hold(ReportView seen, ReportStatus next, @Nullable Long version) {
        versions.held(Set.of(seen.schoolId()));
        roster.lock(roster.of(Set.of(seen.youngPersonId())));
        return steps.hold(seen.id(), next, version);
    }

    private By by(Reader reader) {
        return new By(reader.account(), clock.instant());
    }
}
