package nl.veerkracht.gateway.plan;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.plan.PlanData.SeenPlan;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PlanService;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.PlanService.Wanted;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asks the services for the plan of a young person and for the absence beside it, and to change it, for a reader. */
@Singleton
class PlanDesk {
    private final CaseOfPerson caseOfPerson;
    private final SchoolService school;
    private final CaseService cases;
    private final PlanService plans;

    PlanDesk(
            CaseOfPerson caseOfPerson,
            @RestClient SchoolService school,
            @RestClient CaseService cases,
            @RestClient PlanService plans) {
        this.caseOfPerson = caseOfPerson;
        this.school = school;
        this.cases = cases;
        this.plans = plans;
    }

    /**
     * What there is to see.
     *
     * @throws UnknownResource for whom there is no case, or who is shown no plan
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    PlanData look(Asking asking, UUID id) {
        var token = asking.authorization();
        var found = caseOfPerson.find(asking, id);
        var caseId = found.careCase().id();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(school.absenceCalendar(token, id, null)),
                        Part.of(plans.plan(token, caseId)),
                        Part.of(plans.actions(token, caseId)),
                        Part.of(cases.participations(token, caseId)))
                .asTuple());
        var actions = Answers.shown(asked.getItem3());
        if (asked.getItem2().isMissing()) {
            throw Answers.down();
        }
        return new PlanData(
                found.person(),
                asked.getItem1(),
                found.careCase(),
                asked.getItem4(),
                seen(asked.getItem2().value()),
                actions.items());
    }

    private static @Nullable SeenPlan seen(@Nullable RestResponse<Plan> answer) {
        if (answer == null || answer.getEntity() == null) {
            return null;
        }
        return new SeenPlan(
                answer.getEntity(),
                String.valueOf(answer.getHeaderString("ETag")).replace("\"", ""));
    }

    /**
     * Puts a plan in the place of the one that was seen.
     *
     * @param tag of the plan that was seen; empty when there was none
     * @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when it is another plan by now, or the case is closed
     */
    void change(Asking asking, UUID caseId, String tag, Wanted wanted) {
        var seen = tag.isEmpty() ? null : '"' + tag + '"';
        var none = tag.isEmpty() ? "*" : null;
        Answers.given(
                plans.change(asking.authorization(), seen, none, caseId, wanted).map(answer -> {
                    answer.close();
                    return true;
                }));
    }

    void agree(Asking asking, UUID caseId, UUID key, WantedAction action) {
        Answers.given(plans.agree(asking.authorization(), key.toString(), caseId, action));
    }

    void finish(Asking asking, UUID caseId, UUID action) {
        Answers.done(plans.finish(asking.authorization(), caseId, action));
    }
}
