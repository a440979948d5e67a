package nl.veerkracht.school.absence;

import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.Person;

/**
 * What a reader is shown of the absence of a young person. Decided for each class of absence whether or not there is any:
 * from the access log one must not be able to tell.
 */
record AbsenceDecisions(Decision authorised, Decision unauthorised) {

    static AbsenceDecisions of(Person person, Reader reader, Access access) {
        return new AbsenceDecisions(
                decide(DataClass.ABSENCE, person, reader, access),
                decide(DataClass.UNAUTHORISED_ABSENCE, person, reader, access));
    }

    Decision about(KnownAbsence absence) {
        var isUnauthorised = absence.category() != null && absence.category().kind() == Category.Kind.UNAUTHORISED;
        return isUnauthorised ? unauthorised : authorised;
    }

    /** Whether the reader is shown anything, be it only that somebody was not there. */
    boolean isVisible() {
        return authorised.isVisible() || unauthorised.isVisible();
    }

    private static Decision decide(DataClass dataClass, Person person, Reader reader, Access access) {
        return access.decide(reader, dataClass.recordedBy(person.ref().schoolId()), person.id(), person.facts());
    }
}
