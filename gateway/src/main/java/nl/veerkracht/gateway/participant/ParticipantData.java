package nl.veerkracht.gateway.participant;

import java.util.UUID;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.kit.problem.UnknownResource;

/** What the services told of who takes part; the name of the young person may be missing. */
record ParticipantData(Part<YoungPerson> person, CareCase careCase, Listed<Participation> participations) {

    /** @throws UnknownResource when it is not of this case */
    Participation one(UUID id) {
        return participations.items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
