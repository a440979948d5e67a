package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Lets those speak who belong to the family and may know of the young person, at the age that this is today. */
@ApplicationScoped
public class Speakers {
    private final Access access;

    Speakers(Access access) {
        this.access = access;
    }

    /**
     * Who speaks.
     *
     * @throws UnknownResource for who may not know of the young person, or not any more
     * @throws OnlyTheFamilySpeaks for who may, and acts for an organisation
     */
    public Speaker of(UUID youngPersonId, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var about = access.aboutPerson(youngPersonId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        if (!reader.isOfFamily()) {
            throw new OnlyTheFamilySpeaks();
        }
        return new Speaker(reader, OwnRelative.in(reader, about.facts()));
    }
}
