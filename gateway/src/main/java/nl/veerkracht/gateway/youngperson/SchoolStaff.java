package nl.veerkracht.gateway.youngperson;

import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.actor.Actor;

/** Who is offered what only a school does; whether it may be done, the services decide. */
final class SchoolStaff {
    private SchoolStaff() {}

    static boolean is(Actor actor) {
        return actor.organisationKind().equals(OrganisationKind.SCHOOL.name());
    }
}
