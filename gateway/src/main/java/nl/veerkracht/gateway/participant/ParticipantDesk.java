package nl.veerkracht.gateway.participant;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.EndingRequest;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services who takes part in the case of a young person, and to end it, on behalf of a reader. */
@Singleton
class ParticipantDesk {
    private final SchoolService school;
    private final CaseService cases;

    ParticipantDesk(@RestClient SchoolService school, @RestClient CaseService cases) {
        this.school = school;
        this.cases = cases;
    }

    /**
     * Who takes part in the case there is.
     *
     * @throws UnknownResource when there is none that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    ParticipantData look(Asking asking, UUID id) {
        var token = asking.authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(Part.of(school.youngPerson(token, id)), Part.of(cases.cases(token, null, id)))
                .asTuple());
        if (asked.getItem2().isMissing()) {
            throw Answers.down();
        }
        var careCase = CurrentCase.of(asked.getItem2()).orElseThrow(UnknownResource::new);
        return new ParticipantData(asked.getItem1(), careCase, participations(token, careCase));
    }

    void end(Asking asking, UUID caseId, UUID participation, String reason) {
        Answers.done(cases.end(asking.authorization(), caseId, participation, new EndingRequest(reason)));
    }

    private Listed<CaseService.Participation> participations(String token, CareCase careCase) {
        var asked = Answers.await(Part.of(cases.participations(token, careCase.id())));
        if (asked.isMissing()) {
            throw Answers.down();
        }
        if (asked.isRefused()) {
            throw new UnknownResource();
        }
        return asked.or(Listed.none());
    }
}
