package nl.veerkracht.school.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.school.absence.KnownAbsence;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.signal.model.ExpectedSignal;
import nl.veerkracht.school.signal.model.RuleBook;
import nl.veerkracht.school.signal.model.SignalRules;

/**
 * By what the signals of pupils are worked out: the calendars and rules of their schools.
 *
 * @param rules by school, for each kind of education
 */
public record Expected(Map<String, SchoolCalendar> calendars, Map<String, Map<Sector, RuleBook>> rules) {

    /** The signals of this pupil that should stand; none where the school is not there. */
    public List<ExpectedSignal> of(Pupil pupil, Collection<KnownAbsence> known, LocalDate today) {
        var calendar = calendars.get(pupil.ref().schoolId());
        var books = rules.get(pupil.ref().schoolId());
        var book = books == null ? null : books.get(pupil.sector());
        if (calendar == null || book == null) {
            return List.of();
        }
        var sick = known.stream()
                .filter(KnownAbsence::isSick)
                .map(KnownAbsence::period)
                .toList();
        return SignalRules.evaluate(calendar, sick, book, pupil.countsUntil(today));
    }
}
