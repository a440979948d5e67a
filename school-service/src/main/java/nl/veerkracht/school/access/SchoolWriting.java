package nl.veerkracht.school.access;

import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;

/** Who may say how things are at a school; pure. */
public final class SchoolWriting {
    private static final String ENROLMENTS_WRITE = "enrolments:write";

    private SchoolWriting() {}

    /** @throws NotYourSchool for anyone else */
    public static void require(Actor actor, String schoolId) {
        if (!mayWrite(actor, schoolId)) {
            throw new NotYourSchool();
        }
    }

    /** Whether the actor writes for this school, or for all of them. */
    public static boolean mayWrite(Actor actor, String schoolId) {
        var own = actor.actsFor(OrganisationKind.SCHOOL.name(), schoolId);
        return own && (actor.may(ENROLMENTS_WRITE) || actor.has(Role.ABSENCE_COORDINATOR.wireName()))
                || actor.has(Role.ADMINISTRATOR.wireName())
                        && actor.organisationKind().equals(OrganisationKind.CONSORTIUM.name());
    }
}
