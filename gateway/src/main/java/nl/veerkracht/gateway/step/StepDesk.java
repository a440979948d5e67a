package nl.veerkracht.gateway.step;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.StepService;
import nl.veerkracht.gateway.remote.StepService.HandOver;
import nl.veerkracht.gateway.remote.StepService.Known;
import nl.veerkracht.gateway.remote.StepService.TalkRecord;
import nl.veerkracht.gateway.remote.ToBeHeard;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services where the case of a young person stands, and brings it further, on behalf of a reader. */
@Singleton
class StepDesk {
    private final CaseOfPerson caseOfPerson;
    private final CaseService cases;
    private final StepService steps;

    StepDesk(CaseOfPerson caseOfPerson, @RestClient CaseService cases, @RestClient StepService steps) {
        this.caseOfPerson = caseOfPerson;
        this.cases = cases;
        this.steps = steps;
    }

    /**
     * Where it stands.
     *
     * @throws UnknownResource when there is no case that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    StepData look(Asking asking, UUID id) {
        var token = asking.authorization();
        var found = caseOfPerson.find(asking, id);
        var caseId = found.careCase().id();
        var told = Answers.await(Uni.combine()
                .all()
                .unis(Part.of(steps.steps(token, caseId)), Part.of(steps.talks(token, caseId)))
                .asTuple());
        return new StepData(
                found.person(), found.careCase(), Answers.shown(told.getItem1()), Answers.shown(told.getItem2()));
    }

    /** The health services that can be asked. */
    Listed<Known> healthServices(Asking asking) {
        return Answers.shown(Answers.await(Part.of(steps.organisations(asking.authorization(), "GGD"))));
    }

    /** Who takes part, and so can take the case over. */
    Listed<Participation> participations(Asking asking, StepData data) {
        return Answers.shown(Answers.await(Part.of(
                cases.participations(asking.authorization(), data.careCase().id()))));
    }

    /** Whom of the family the talk is with. */
    ToBeHeard toBeHeard(Asking asking, StepData data) {
        return ToBeHeard.of(Answers.await(
                Part.of(cases.toBeHeard(asking.authorization(), data.careCase().id()))));
    }

    void take(Asking asking, StepData data, String key, Map<String, String> step) {
        Answers.given(steps.take(asking.authorization(), key, data.careCase().id(), step))
                .close();
    }

    void talk(Asking asking, StepData data, String key, TalkRecord talk) {
        Answers.given(steps.talk(asking.authorization(), key, data.careCase().id(), talk))
                .close();
    }

    void direct(Asking asking, StepData data) {
        Answers.done(steps.direct(asking.authorization(), data.careCase().id()));
    }

    void handOver(Asking asking, StepData data, HandOver handOver) {
        Answers.given(steps.handOver(asking.authorization(), data.careCase().id(), handOver))
                .close();
    }
}
