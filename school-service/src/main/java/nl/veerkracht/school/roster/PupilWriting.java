package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.NotYourSchool;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.access.SchoolWriting;

/** Who says how it is with a pupil: that they did, or were refused, is on record as a look is. */
@ApplicationScoped
class PupilWriting {
    private final People people;
    private final Access access;

    PupilWriting(People people, Access access) {
        this.people = people;
        this.access = access;
    }

    /** @throws NotYourSchool for who does not write for the school */
    void require(Actor actor, PupilRef ref) {
        if (!SchoolWriting.mayWrite(actor, ref.schoolId())) {
            access.refuse(Reader.of(actor), Access.IDENTITY, people.idOf(ref).orElse(null), "not-your-school");
        }
        SchoolWriting.require(actor, ref.schoolId());
    }

    /** The id of the pupil of whom the actor has just changed what is known. */
    UUID changed(Actor actor, PupilRef ref) {
        var id = people.idOf(ref).orElseThrow(UnknownResource::new);
        access.changed(Reader.of(actor), id);
        return id;
    }
}
