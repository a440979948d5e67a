package nl.veerkracht.school.access;

import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Who may read how things are at a school that are about nobody: who works there, its system, who writes for all; pure. */
public final class SchoolReading {
    private SchoolReading() {}

    /** @throws UnknownResource for anyone else */
    public static void require(Actor actor, String schoolId) {
        if (!mayRead(actor, schoolId)) {
            throw new UnknownResource();
        }
    }

    /** Whether it is shown to this actor. */
    public static boolean mayRead(Actor actor, String schoolId) {
        return SchoolWriting.mayWrite(actor, schoolId) || Reader.of(actor).isOfSchool(schoolId);
    }
}
