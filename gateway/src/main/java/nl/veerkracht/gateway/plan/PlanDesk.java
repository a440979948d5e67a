package nl.veerkracht.gateway.plan;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.plan.PlanData.SeenPlan;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PlanService;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.PlanService.Wanted;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asks the services for the plan of a young person and for the absence beside it, and to change it, for a reader. */
@Singleton
class PlanDesk {
    private final SchoolService school;
    private final CaseService cases;
    private final PlanService plans;

    PlanDesk(@RestClient SchoolService school, @RestClient CaseService cases, @RestClient PlanService plans) {
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
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(school.youngPerson(token, id)),
                        Part.of(school.absenceCalendar(token, id)),
                        Part.of(cases.cases(token, null, id)))
                .asTuple());
        if (asked.getItem3().isMissing()) {
            throw Answers.down();
        }
        var careCase = CurrentCase.of(asked.getItem3()).orElseThrow(UnknownResource::new);
        return inCase(token, careCase, asked.getItem1(), asked.getItem2());
    }

    private PlanData inCase(String token, CareCase careCase, Part<YoungPerson> person, Part<AbsenceCalendar> calendar) {
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(plans.plan(token, careCase.id())),
                        Part.of(plans.actions(token, careCase.id())),
                        Part.of(cases.participations(token, careCase.id())))
                .asTuple());
        var actions = asked.getItem2();
        if (actions.isRefused()) {
            throw new UnknownResource();
        }
        if (asked.getItem1().isMissing() || actions.isMissing()) {
            throw Answers.down();
        }
        return new PlanData(
                person,
                calendar,
                careCase,
                asked.getItem3(),
                seen(asked.getItem1().value()),
                actions.or(Listed.none()).items());
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
