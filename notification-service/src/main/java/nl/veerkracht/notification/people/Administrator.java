package nl.veerkracht.notification.people;

import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.AdministratorsOnly;
import nl.veerkracht.notification.people.model.Organisation;

/** Somebody who looks after the people of the own organisation, and of no other. */
record Administrator(String account, Organisation organisation) {

    /** @throws AdministratorsOnly for anyone else */
    static Administrator of(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR.wireName())) {
            throw new AdministratorsOnly();
        }
        return Organisation.of(actor.organisationKind(), actor.organisationIdentifier())
                .map(organisation -> new Administrator(actor.subject(), organisation))
                .orElseThrow(AdministratorsOnly::new);
    }
}
