package nl.veerkracht.school.signal;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.school.absence.Absences;
import nl.veerkracht.school.absence.KnownAbsence;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.report.DraftReports;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.roster.PupilRef;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.rules.OwnRules;

/**
 * Looks at pupils anew and makes exactly the signals stand that should, given all that is known: for any number of pupils
 * the same number of statements. What others must know goes to the outbox, in the transaction of the change itself.
 */
@ApplicationScoped
public class Evaluation {
    private final Roster roster;
    private final SchoolVersions versions;
    private final Calendars calendars;
    private final OwnRules rules;
    private final Absences absences;
    private final SignalStore signals;
    private final AnnouncedAbsences announced;
    private final DraftReports reports;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final MeterRegistry meters;

    Evaluation(
            Roster roster,
            SchoolVersions versions,
            Calendars calendars,
            OwnRules rules,
            Absences absences,
            SignalStore signals,
            AnnouncedAbsences announced,
            DraftReports reports,
            Outbox outbox,
            BusinessClock clock,
            MeterRegistry meters) {
        this.roster = roster;
        this.versions = versions;
        this.calendars = calendars;
        this.rules = rules;
        this.absences = absences;
        this.signals = signals;
        this.announced = announced;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    /** Looks at these pupils; those who are not enrolled (yet) have no signals. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Collection<PupilRef> touched, Cause cause) {
        if (touched.isEmpty()) {
            return;
        }
        var schools = versions.held(
                new TreeSet<>(touched.stream().map(PupilRef::schoolId).toList()));
        var held = new Expected(calendars.at(schools), rules.at(schools));
        var today = clock.today();
        var pupils = roster.lock(touched);
        if (!pupils.isEmpty()) {
            var known = absences.of(pupils.stream().map(Pupil::ref).toList());
            evaluate(new DraftReports.Looked(pupils, known, held.calendars(), schools), held, today, cause);
        }
    }

    private void evaluate(DraftReports.Looked looked, Expected held, LocalDate today, Cause cause) {
        var now = clock.instant();
        var pupils = looked.pupils();
        var known = looked.known();
        var difference = difference(pupils, held, known, today);
        signals.apply(difference, now, cause);
        var announcements = new ArrayList<>(SignalAnnouncements.of(difference, held, now));
        announcements.addAll(announced.bringUpToDate(pupils, known, held.calendars(), now));
        announcements.addAll(reports.bringUpToDate(looked, today, now, cause.asReason()));
        outbox.append(announcements);
        roster.lookAgain(nextLooks(pupils, known, today));
        count(difference);
    }

    /** Of those for whom the day is another than we thought. */
    private static Map<PupilRef, Optional<LocalDate>> nextLooks(
            List<Pupil> pupils, Map<PupilRef, List<KnownAbsence>> known, LocalDate today) {
        var next = new TreeMap<PupilRef, Optional<LocalDate>>();
        for (var pupil : pupils) {
            var day = known.getOrDefault(pupil.ref(), List.of()).stream()
                    .filter(KnownAbsence::counts)
                    .flatMap(absence -> absence.period().nextChange(today).stream())
                    .min(Comparator.naturalOrder());
            if (!day.equals(Optional.ofNullable(pupil.lookAgainOn()))) {
                next.put(pupil.ref(), day);
            }
        }
        return next;
    }

    private Difference difference(
            List<Pupil> pupils, Expected held, Map<PupilRef, List<KnownAbsence>> known, LocalDate today) {
        var standing = signals.standing(pupils.stream().map(Pupil::ref).toList());
        var difference = new Difference();
        for (var pupil : pupils) {
            if (held.calendars().containsKey(pupil.ref().schoolId())) {
                var expected = held.of(pupil, known.getOrDefault(pupil.ref(), List.of()), today);
                difference.add(pupil, expected, standing.getOrDefault(pupil.ref(), List.of()));
            }
        }
        return difference;
    }

    private void count(Difference difference) {
        meters.counter("veerkracht.signals.raised")
                .increment(difference.raised().size());
        meters.counter("veerkracht.signals.withdrawn")
                .increment(difference.withdrawn().size());
    }
}
