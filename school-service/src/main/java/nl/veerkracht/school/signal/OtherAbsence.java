package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.absence.Absences;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.roster.PupilRef;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.rules.OwnRules;
import nl.veerkracht.school.signal.SignalView.StopsView;
import nl.veerkracht.school.signal.model.ExpectedSignal;
import nl.veerkracht.school.signal.model.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * What other absence would change of pupils: for any number of them the same number of statements. Worked out when it is read,
 * from what is known then.
 */
@ApplicationScoped
class OtherAbsence {
    private final Roster roster;
    private final SchoolVersions versions;
    private final Calendars calendars;
    private final OwnRules rules;
    private final Absences absences;
    private final BusinessClock clock;

    OtherAbsence(
            Roster roster,
            SchoolVersions versions,
            Calendars calendars,
            OwnRules rules,
            Absences absences,
            BusinessClock clock) {
        this.roster = roster;
        this.versions = versions;
        this.calendars = calendars;
        this.rules = rules;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * The same signals, those that stand with what would stop them; for the eyes of who may see that they are there.
     *
     * @param asOf the day as of which they are looked at; what would have stopped them then nobody asks
     */
    List<SignalView> stopping(List<SignalView> signals, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return signals;
        }
        var standing = signals.stream().filter(SignalView::isRaised).toList();
        var pupils = of(standing.stream().map(OtherAbsence::pupil).distinct().toList());
        return signals.stream().map(signal -> stopping(signal, pupils)).toList();
    }

    /** One school day more for this pupil; empty when the calendar of the school goes no further, or the enrolment. */
    Optional<WhatIf.OneMoreDay> oneMoreDay(PupilRef pupil) {
        return Optional.ofNullable(of(List.of(pupil)).get(pupil)).flatMap(WhatIf::oneMoreDay);
    }

    private static SignalView stopping(SignalView signal, Map<PupilRef, WhatIf> pupils) {
        var whatIf = signal.isRaised() ? pupils.get(pupil(signal)) : null;
        return whatIf == null
                ? signal
                : whatIf.signals().stream()
                        .filter(signal::is)
                        .findFirst()
                        .map(expected -> signal.stoppedBy(stops(whatIf, expected))
                                .notCounting(whatIf.notCounted(signal.from(), signal.holdsOn())))
                        .orElse(signal);
    }

    private static StopsView stops(WhatIf whatIf, ExpectedSignal signal) {
        return new StopsView(signal.evidence().measure(), whatIf.stops(signal));
    }

    private Map<PupilRef, WhatIf> of(Collection<PupilRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        var schools =
                versions.of(new TreeSet<>(refs.stream().map(PupilRef::schoolId).toList()));
        var expected = new Expected(calendars.at(schools), rules.at(schools));
        var known = absences.of(refs);
        var found = new HashMap<PupilRef, WhatIf>();
        for (var pupil : roster.find(refs)) {
            expected.whatIf(pupil, known.getOrDefault(pupil.ref(), List.of()), clock.today())
                    .ifPresent(whatIf -> found.put(pupil.ref(), whatIf));
        }
        return found;
    }

    private static PupilRef pupil(SignalView signal) {
        return new PupilRef(signal.schoolId(), String.valueOf(signal.pupilKey()));
    }
}
