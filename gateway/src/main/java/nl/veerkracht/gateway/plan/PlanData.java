package nl.veerkracht.gateway.plan;

import java.util.List;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PlanService.Action;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * What the services told of the plan of a young person, to a reader who is shown plans.
 *
 * @param plan null as long as there is none
 */
record PlanData(
        Part<YoungPerson> person,
        Part<AbsenceCalendar> calendar,
        CareCase careCase,
        Part<Listed<Participation>> participations,
        @Nullable SeenPlan plan,
        List<Action> actions) {

    /** A plan, with the tag by which it can be changed. */
    record SeenPlan(Plan plan, String tag) {}

    boolean isOpen() {
        return CurrentCase.isOpen(careCase);
    }

    /** The tag of the plan; empty when there is none. */
    String tag() {
        return plan == null ? "" : plan.tag();
    }

    List<Participation> taking() {
        return participations.or(Listed.none()).items();
    }
}
