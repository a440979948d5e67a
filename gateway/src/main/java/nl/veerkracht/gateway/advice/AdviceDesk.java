package nl.veerkracht.gateway.advice;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.AdviceService;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseOfPerson.Found;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services for the advice in the case of a young person, and to keep one, on behalf of a reader. */
@Singleton
class AdviceDesk {
    private final CaseOfPerson caseOfPerson;
    private final CaseService cases;
    private final FamilyService family;
    private final AdviceService advice;

    AdviceDesk(
            CaseOfPerson caseOfPerson,
            @RestClient CaseService cases,
            @RestClient FamilyService family,
            @RestClient AdviceService advice) {
        this.caseOfPerson = caseOfPerson;
        this.cases = cases;
        this.family = family;
        this.advice = advice;
    }

    /**
     * The advice in the case there is.
     *
     * @param advises whether the reader may be who gives advice, so that it is asked who would read it
     * @throws UnknownResource when there is no case that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    AdviceData look(Asking asking, UUID id, boolean advises) {
        var found = caseOfPerson.find(asking, id);
        return Answers.await(inCase(asking.authorization(), found, advises));
    }

    /** @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when somebody else gave advice meanwhile */
    void give(Asking asking, CareCase careCase, AdviceForm form) {
        Answers.given(advice.give(asking.authorization(), form.key(), careCase.id(), form.advice()));
    }

    private Uni<AdviceData> inCase(String token, Found found, boolean advises) {
        var caseId = found.careCase().id();
        Uni<Part<Listed<AdviceService.AdviceReader>>> readers = advises
                ? Part.of(advice.readers(token, caseId))
                : Uni.createFrom().item(Part.refused());
        return Uni.combine()
                .all()
                .unis(
                        Part.of(advice.advice(token, caseId)),
                        readers,
                        Part.of(cases.participations(token, caseId)),
                        Part.of(family.relatives(token, caseId)))
                .combinedWith((advices, who, participations, relatives) -> new AdviceData(
                        found.person(), found.careCase(), Answers.shown(advices), who, participations, relatives));
    }
}
