package nl.veerkracht.school.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.school.absence.KnownAbsence;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.signal.model.ExpectedSignal;
import nl.veerkracht.school.signal.model.RuleBook;
import nl.veerkracht.school.signal.model.SignalRules;
import nl.veerkracht.school.signal.model.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * By what the signals of pupils are worked out: the calendars and rules of their schools.
 *
 * @param rules by school, for each kind of education
 */
public record Expected(Map<String, SchoolCalendar> calendars, Map<String, Map<Sector, RuleBook>> rules) {

    /** The signals of this pupil that should stand; none where the school is not there. */
    public List<ExpectedSignal> of(Pupil pupil, Collection<KnownAbsence> known, LocalDate today) {
        var calendar = calendars.get(pupil.ref().schoolId());
        var book = book(pupil);
        return calendar == null || book == null
                ? List.of()
                : SignalRules.evaluate(calendar, sick(known), book, pupil.countsUntil(today));
    }

    /** What other absence of this pupil would change; empty where the school is not there. */
    Optional<WhatIf> whatIf(Pupil pupil, Collection<KnownAbsence> known, LocalDate today) {
        var calendar = calendars.get(pupil.ref().schoolId());
        var book = book(pupil);
        return calendar == null || book == null
                ? Optional.empty()
                : Optional.of(new WhatIf(calendar, sick(known), book, today, pupil::countsUntil));
    }

    /** Whether the rules that were in force on that day ask for a referral at once. */
    boolean refersAutomatically(Pupil pupil, LocalDate holdsOn) {
        var book = book(pupil);
        return book != null && book.on(holdsOn).automaticReferral();
    }

    private @Nullable RuleBook book(Pupil pupil) {
        var books = rules.get(pupil.ref().schoolId());
        return books == null ? null : books.get(pupil.sector());
    }

    private static List<Sickness> sick(Collection<KnownAbsence> known) {
        return known.stream()
                .filter(KnownAbsence::isSick)
                .map(absence -> new Sickness(absence.period(), absence.isOfWholeDays()))
                .toList();
    }
}
