package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the pupils of a school, class by class. */
final class Pupils {
    private static final int FIRST_KEY = 100_001;
    private static final int BORN_A_YEAR_EARLIER = 70;
    private static final int DAYS_OF_A_YEAR = 365;

    private final List<String> givenNames = Resources.lines("given-names.txt");
    private final List<String> familyNames = Resources.lines("family-names.txt");
    private final Invention invention;

    Pupils(Invention invention) {
        this.invention = invention;
    }

    List<Pupil> of(SchoolSheet school) {
        var count = school.population().required("pupils").intValue();
        var pupils = new ArrayList<Pupil>(count);
        for (var number = 0; number < count; number++) {
            pupils.add(pupil(school, number));
        }
        return pupils;
    }

    private Pupil pupil(SchoolSheet school, int number) {
        var group = ClassGroup.number(number / ClassGroup.SIZE, school.sector());
        var familyName = invention.oneOf(familyNames).split("\\|", 2);
        return new Pupil(
                school,
                Integer.toString(FIRST_KEY + number),
                invention.oneOf(givenNames),
                familyName[0].isEmpty() ? null : familyName[0],
                familyName[1],
                birthDate(group),
                group,
                municipality(school, number));
    }

    private LocalDate birthDate(ClassGroup group) {
        var years = group.age() + (invention.happens(BORN_A_YEAR_EARLIER) ? 1 : 0);
        return LocalDate.of(Term.FIRST_DAY.getYear() - years - 1, 10, 1).plusDays(invention.below(DAYS_OF_A_YEAR));
    }

    /** Those whose story is told live where the school stands, so that its officer has something to see. */
    private String municipality(SchoolSheet school, int number) {
        var neighbour = invention.happens(
                10 * school.population().required("neighbourPercent").intValue());
        return neighbour && number >= Story.values().length
                ? school.population().required("neighbour").textValue()
                : school.municipality();
    }
}
