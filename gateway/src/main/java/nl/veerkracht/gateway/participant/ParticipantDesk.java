package nl.veerkracht.gateway.participant;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.EndingRequest;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services who takes part in the case of a young person, and to end it, on behalf of a reader. */
@Singleton
class ParticipantDesk {
    private final CaseOfPerson caseOfPerson;
    private final CaseService cases;

    ParticipantDesk(CaseOfPerson caseOfPerson, @RestClient CaseService cases) {
        this.caseOfPerson = caseOfPerson;
        this.cases = cases;
    }

    /**
     * Who takes part in the case there is.
     *
     * @throws UnknownResource when there is none that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    ParticipantData look(Asking asking, UUID id) {
        var found = caseOfPerson.find(asking, id);
        var participations =
                cases.participations(asking.authorization(), found.careCase().id());
        return new ParticipantData(
                found.person(), found.careCase(), Answers.shown(Answers.await(Part.of(participations))));
    }

    void end(Asking asking, UUID caseId, UUID participation, String reason) {
        Answers.done(cases.end(asking.authorization(), caseId, participation, new EndingRequest(reason)));
    }
}
