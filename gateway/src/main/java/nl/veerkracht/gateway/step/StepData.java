package nl.veerkracht.gateway.step;

import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.remote.StepService.Open;
import nl.veerkracht.gateway.remote.StepService.Steps;
import nl.veerkracht.gateway.remote.StepService.Talk;
import nl.veerkracht.kit.problem.UnknownResource;

/** What the services told of the steps of a case; the name of the young person may be missing. */
record StepData(Part<YoungPerson> person, CareCase careCase, Steps steps, Listed<Talk> talks) {

    /** @throws UnknownResource when the reader cannot take this step now */
    Open open(String to) {
        return steps.open().stream()
                .filter(one -> one.to().equals(to) && one.own() && one.missing() == null)
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
