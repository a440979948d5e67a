package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.director.Directors;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;

/** Who has to do with the meetings of a case: they are read by who reads the plan, planned and recorded by who helps. */
@ApplicationScoped
class MeetingAccess {
    private final PlanAccess plans;
    private final Directors directors;

    MeetingAccess(PlanAccess plans, Directors directors) {
        this.plans = plans;
        this.directors = directors;
    }

    /**
     * Who is shown the meetings of a case.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for everyone else
     */
    Planner whoReads(UUID caseId, Actor actor) {
        return plans.whoReads(caseId, actor);
    }

    /**
     * Who plans a meeting: whoever helps and reads what was agreed.
     *
     * @throws NotYoursToMeet for the family
     */
    Planner whoPlans(UUID caseId, Actor actor) {
        var planner = plans.whoReads(caseId, actor);
        if (planner.reader().isOfFamily()) {
            throw new NotYoursToMeet();
        }
        return planner;
    }

    /** @throws NotYoursToRecord for who neither is of the organisation that planned it nor directs the case */
    void requireRecorder(Planner planner, Meeting meeting) {
        if (!mayRecord(planner, meeting)) {
            throw new NotYoursToRecord();
        }
    }

    /** Whether the reader records this meeting; as long as nobody directs the case, the support coordinator stands in. */
    boolean mayRecord(Planner planner, Meeting meeting) {
        var reader = planner.reader();
        return meeting.isPlannedBy(reader.partKind(), reader.partIdentifier())
                || directors.isDirectedBy(meeting.caseId(), reader)
                || standsIn(reader)
                        && directors.of(meeting.caseId(), reader.today()).isEmpty();
    }

    private static boolean standsIn(Reader reader) {
        return reader.isSchoolStaff() && reader.has(Role.SUPPORT_COORDINATOR.wireName());
    }
}
