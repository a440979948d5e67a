package nl.veerkracht.school.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.erasure.HeldOtherwise;

/** What absence was before belongs to a young person as absence itself does. */
@ApplicationScoped
class FormerAbsenceOfPerson implements HeldOtherwise {
    @Override
    public String table() {
        return "absence_before";
    }

    @Override
    public String condition(String subject) {
        return AbsenceOfPerson.OF_PERSON.formatted(subject);
    }
}
