package nl.veerkracht.school.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.erasure.HeldOtherwise;

/** Absence is told by the school's own key, and belongs to a young person through the enrolment. */
@ApplicationScoped
class AbsenceOfPerson implements HeldOtherwise {
    static final String OF_PERSON = """
            (school_id, pupil_key) in (select school_id, pupil_key from enrolment where young_person_id = %s)
            """;

    @Override
    public String table() {
        return "absence";
    }

    @Override
    public String condition(String subject) {
        return OF_PERSON.formatted(subject);
    }
}
