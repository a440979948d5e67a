package nl.veerkracht.school.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.erasure.HeldOtherwise;

/** That somebody is, or is not, the same as another is about both. */
@ApplicationScoped
class PairsOfPerson implements HeldOtherwise {

    @Override
    public String table() {
        return "same_person";
    }

    @Override
    public String condition(String subject) {
        return subject + " in (first_id, second_id)";
    }
}
