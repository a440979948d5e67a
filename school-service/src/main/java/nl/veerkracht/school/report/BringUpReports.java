package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;
import nl.veerkracht.school.report.ReportRequest.BroughtUp;
import nl.veerkracht.school.report.ReportSteps.By;
import nl.veerkracht.school.report.model.ReportSettings;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.roster.FindPerson;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.roster.PupilRef;
import nl.veerkracht.school.roster.Roster;

/** A person at school brings up a report that does not follow from absence by itself. */
@ApplicationScoped
class BringUpReports {
    private final FindPerson people;
    private final Access access;
    private final SchoolVersions versions;
    private final Calendars calendars;
    private final Settings settings;
    private final Roster roster;
    private final ReportSteps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    BringUpReports(
            FindPerson people,
            Access access,
            SchoolVersions versions,
            Calendars calendars,
            Settings settings,
            Roster roster,
            ReportSteps steps,
            Outbox outbox,
            BusinessClock clock) {
        this.people = people;
        this.access = access;
        this.versions = versions;
        this.calendars = calendars;
        this.settings = settings;
        this.roster = roster;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws UnknownResource for a pupil of whom the reader may not say this */
    PupilRef pupil(UUID youngPersonId, Reader reader) {
        return people.find(reader, youngPersonId, DataClass.STATUTORY)
                .filter(person -> access.decide(
                                reader,
                                DataClass.STATUTORY.recordedBy(person.ref().schoolId()),
                                person.id(),
                                person.facts())
                        .isFull())
                .map(person -> person.ref())
                .filter(ref -> reader.viewer().isPresent() && reader.isOfSchool(ref.schoolId()))
                .orElseThrow(UnknownResource::new);
    }

    /** The id of the report. */
    @Transactional
    public UUID run(PupilRef ref, BroughtUp said, Reader reader) {
        var schools = versions.held(Set.of(ref.schoolId()));
        var pupil = roster.lock(List.of(ref)).stream().findFirst().orElseThrow(UnknownResource::new);
        var report = draft(pupil, said, deadline(schools, ref.schoolId()));
        var by = new By(reader.account(), clock.instant());
        if (!steps.bringUp(report, said, by)) {
            throw new BroughtUpAlready();
        }
        roster.haveReports(List.of(ref));
        outbox.append(List.of(ReportAnnouncements.due(said.youngPersonId(), report, by.at())));
        return report.id();
    }

    private LocalDate deadline(List<SchoolVersion> schools, String school) {
        var calendar = calendars.at(schools).get(school);
        if (calendar == null) {
            throw new UnknownResource();
        }
        var set = settings.at(schools).getOrDefault(school, ReportSettings.USUAL);
        return set.deadline().after(clock.today(), calendar);
    }

    private StoredReport draft(Pupil pupil, BroughtUp said, LocalDate deadline) {
        return new StoredReport(
                OrderedId.next(),
                pupil.ref(),
                said.kind(),
                clock.today(),
                ReportStatus.DRAFT,
                deadline,
                pupil.municipalityCode(),
                null,
                true);
    }
}
