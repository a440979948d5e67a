package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.school.absence.KnownAbsence;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;
import nl.veerkracht.school.report.model.ReportRules;
import nl.veerkracht.school.report.model.ReportSettings;
import nl.veerkracht.school.report.model.Unauthorised;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.roster.PupilRef;
import nl.veerkracht.school.roster.Roster;

/**
 * Makes exactly the drafts stand that are due, with every look at pupils. Of nearly everybody no absence is unauthorised and
 * there never was a report: for them nothing is asked of the database, and nothing is worked out.
 */
@ApplicationScoped
public class DraftReports {
    private final Settings settings;
    private final ReportStore reports;
    private final Roster roster;

    DraftReports(Settings settings, ReportStore reports, Roster roster) {
        this.settings = settings;
        this.reports = reports;
        this.roster = roster;
    }

    /** What is known of the pupils who are looked at, and of their schools. */
    public record Looked(
            List<Pupil> pupils,
            Map<PupilRef, List<KnownAbsence>> known,
            Map<String, SchoolCalendar> calendars,
            List<SchoolVersion> schools) {

        List<KnownAbsence> of(Pupil pupil) {
            return known.getOrDefault(pupil.ref(), List.of());
        }

        List<Pupil> concerned() {
            return pupils.stream()
                    .filter(pupil -> pupil.hasReports() || of(pupil).stream().anyMatch(KnownAbsence::isUnauthorised))
                    .filter(pupil -> calendars.containsKey(pupil.ref().schoolId()))
                    .toList();
        }
    }

    /** What others must be told of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> bringUpToDate(Looked looked, LocalDate today, Instant now, String cause) {
        var concerned = looked.concerned();
        if (concerned.isEmpty()) {
            return List.of();
        }
        var set = settings.at(looked.schools());
        var stored = stored(concerned);
        var difference = new ReportDifference();
        for (var pupil : concerned) {
            var theirs = stored.getOrDefault(pupil.ref(), List.of());
            compare(
                    pupil,
                    looked,
                    set.getOrDefault(pupil.ref().schoolId(), ReportSettings.USUAL),
                    theirs,
                    today,
                    difference);
        }
        reports.apply(difference, now, cause);
        remember(difference);
        return ReportAnnouncements.of(difference, now);
    }

    private Map<PupilRef, List<StoredReport>> stored(List<Pupil> concerned) {
        var reported =
                concerned.stream().filter(Pupil::hasReports).map(Pupil::ref).toList();
        return reported.isEmpty() ? Map.of() : reports.standing(reported);
    }

    private static void compare(
            Pupil pupil,
            Looked looked,
            ReportSettings set,
            List<StoredReport> stored,
            LocalDate today,
            ReportDifference difference) {
        var calendar = looked.calendars().get(pupil.ref().schoolId());
        if (calendar != null) {
            var known = known(pupil, looked.of(pupil), stored);
            var due = ReportRules.evaluate(calendar, known, set, pupil.countsUntil(today));
            difference.add(pupil, due, stored, day -> set.deadline().after(day, calendar));
        }
    }

    private static ReportRules.Known known(Pupil pupil, List<KnownAbsence> absences, List<StoredReport> stored) {
        return new ReportRules.Known(
                pupil.birthDate(),
                pupil.qualifiedOn(),
                absences.stream()
                        .filter(KnownAbsence::isUnauthorised)
                        .map(one -> new Unauthorised(
                                one.period(), one.lessons(), one.category() == Category.LATE_UNAUTHORISED))
                        .toList(),
                absences.stream()
                        .filter(KnownAbsence::isExcused)
                        .map(KnownAbsence::period)
                        .toList(),
                stored.stream()
                        .filter(StoredReport::isSettled)
                        .map(StoredReport::settled)
                        .toList());
    }

    private void remember(ReportDifference difference) {
        var first = difference.drafted().stream()
                .map(ReportDifference.Drafted::pupil)
                .filter(pupil -> !pupil.hasReports())
                .map(Pupil::ref)
                .distinct()
                .toList();
        if (!first.isEmpty()) {
            roster.haveReports(first);
        }
    }
}
