package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.List;

/** The habits that schools have in telling about whole days. */
enum Reporting {
    /** Away from today; back again is told on the morning of the return. */
    OPEN_UNTIL_BACK {
        @Override
        List<Absence> tell(Journal journal, Pupil pupil, String code, Spell spell) {
            var absence = journal.absence(pupil, code, spell.firstDay(), null, 0);
            journal.reported(absence, journal.morningOf(spell.firstDay()));
            var last = spell.lastDay();
            if (last != null) {
                journal.ended(absence, last, journal.morningOf(last.plusDays(1)));
            }
            return List.of(absence.until(last));
        }
    },

    /** Parents call every morning, and every call is an absence of one day. */
    DAY_BY_DAY {
        @Override
        List<Absence> tell(Journal journal, Pupil pupil, String code, Spell spell) {
            return spell.days().stream()
                    .map(day -> oneDay(journal, pupil, code, day))
                    .toList();
        }
    },

    /** Today only, it is thought; what it became is told under the same absence the day after. */
    EXPECTED_THEN_CORRECTED {
        @Override
        List<Absence> tell(Journal journal, Pupil pupil, String code, Spell spell) {
            var first = spell.firstDay();
            var absence = oneDay(journal, pupil, code, first);
            var last = spell.lastDay();
            if (first.equals(last)) {
                return List.of(absence);
            }
            journal.reported(absence.until(last), journal.morningOf(first.plusDays(1)));
            return List.of(absence.until(last));
        }
    };

    /** The absences that the spell has become in the school's system. */
    abstract List<Absence> tell(Journal journal, Pupil pupil, String code, Spell spell);

    private static Absence oneDay(Journal journal, Pupil pupil, String code, LocalDate day) {
        var absence = journal.absence(pupil, code, day, day, 0);
        journal.reported(absence, journal.morningOf(day));
        return absence;
    }
}
