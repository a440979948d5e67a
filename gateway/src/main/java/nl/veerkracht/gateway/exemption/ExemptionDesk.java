package nl.veerkracht.gateway.exemption;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.ExemptionService;
import nl.veerkracht.gateway.remote.ExemptionService.Exemptions;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service for the exemptions of a young person, and to keep one, on behalf of a reader. */
@Singleton
class ExemptionDesk {
    private final CaseOfPerson caseOfPerson;
    private final ExemptionService exemptions;

    ExemptionDesk(CaseOfPerson caseOfPerson, @RestClient ExemptionService exemptions) {
        this.caseOfPerson = caseOfPerson;
        this.exemptions = exemptions;
    }

    /** What the services told; the name of the young person may be missing. */
    record Found(Part<YoungPerson> person, CareCase careCase, Exemptions exemptions) {}

    /**
     * The exemptions there are.
     *
     * @throws UnknownResource for who is shown none and can record none
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    Found look(Asking asking, UUID id) {
        var found = caseOfPerson.find(asking, id);
        var asked =
                exemptions.exemptions(asking.authorization(), found.careCase().id());
        var told = Answers.shown(Answers.await(Part.of(asked)));
        if (told.items().isEmpty() && !told.mayRecord()) {
            throw new UnknownResource();
        }
        return new Found(found.person(), found.careCase(), told);
    }

    /**
     * Records it; whether it was, for days that cannot be only the service knows.
     *
     * @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when it was sent before, or somebody else was first
     */
    boolean record(Asking asking, CareCase careCase, ExemptionForm form) {
        return Answers.taken(exemptions.record(asking.authorization(), form.key(), careCase.id(), form.wanted()));
    }
}
