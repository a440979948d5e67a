package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.List;

/** Lets one school live through the term: who was away, and what its system told about that. */
final class SchoolTerm {
    private static final int DAYS_UNTIL_FOUND_OUT = 12;

    private final SchoolSheet school;
    private final Journal journal;
    private final Spells spells;
    private final List<LocalDate> days;

    SchoolTerm(SchoolSheet school, Invention invention) {
        this.school = school;
        this.journal = new Journal(invention);
        this.spells = new Spells(invention);
        this.days = school.schoolDays(Term.FIRST_DAY, Term.LAST_DAY);
    }

    List<SchoolMessage> of(List<Pupil> pupils) {
        pupils.forEach(journal::enrolled);
        var stories = Story.values();
        for (var number = 0; number < pupils.size(); number++) {
            var pupil = pupils.get(number);
            var away = number < stories.length ? stories[number].spells(days) : spells.of(pupil, days);
            away.forEach(spell -> tell(pupil, spell));
        }
        return journal.messages();
    }

    private void tell(Pupil pupil, Spell spell) {
        var code = code(spell.category());
        if (spell.hours() > 0) {
            var day = spell.firstDay();
            journal.reported(journal.absence(pupil, code, day, day, spell.hours()), journal.afternoonOf(day));
            return;
        }
        var absences = school.reporting().tell(journal, pupil, code, spell);
        var foundOut = spell.firstDay().plusDays(DAYS_UNTIL_FOUND_OUT);
        if (!foundOut.isAfter(Term.LAST_DAY)) {
            absences.forEach(absence -> correct(absence, spell.aftermath(), foundOut));
        }
    }

    private void correct(Absence absence, Spell.Aftermath aftermath, LocalDate day) {
        switch (aftermath) {
            case NOTHING -> {}
            case NEVER_WAS -> journal.withdrawn(absence, journal.afternoonOf(day));
            case OTHER_REASON -> journal.reported(absence.because(code("MEDICAL_VISIT")), journal.afternoonOf(day));
        }
    }

    /** What nobody knows the reason of has, at a school that is new to all this, a code that is not mapped yet. */
    private String code(String category) {
        var unmapped = school.population().path("unmappedCode");
        return category.equals("UNKNOWN") && unmapped.isTextual() ? unmapped.textValue() : school.code(category);
    }
}
