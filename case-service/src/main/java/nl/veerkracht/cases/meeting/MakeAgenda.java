package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.plan.PlanActionView;
import nl.veerkracht.cases.plan.PlanActions;
import nl.veerkracht.cases.task.OpenTasks;
import nl.veerkracht.cases.timeline.RecentTimeline;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Makes the agenda of a meeting out of what happened since the one before; everyone's is what they may see. */
@ApplicationScoped
class MakeAgenda {
    private static final int MOST = 50;
    private static final String OPENED = "select opened_on from care_case where id = ?::uuid";

    private final MeetingAccess access;
    private final Meetings meetings;
    private final RecentTimeline timeline;
    private final OpenTasks tasks;
    private final PlanActions actions;
    private final Database database;

    MakeAgenda(
            MeetingAccess access,
            Meetings meetings,
            RecentTimeline timeline,
            OpenTasks tasks,
            PlanActions actions,
            Database database) {
        this.access = access;
        this.meetings = meetings;
        this.timeline = timeline;
        this.tasks = tasks;
        this.actions = actions;
        this.database = database;
    }

    /**
     * The agenda, in the best of our languages for what is asked.
     *
     * @throws UnknownResource for who is not shown the meeting
     */
    Agenda run(UUID caseId, UUID meetingId, @Nullable String acceptLanguage, Actor actor) {
        var planner = access.whoReads(caseId, actor);
        var person = planner.youngPersonId();
        var meeting = meetings.one(meetingId, caseId, person)
                .orElseThrow(UnknownResource::new)
                .meeting();
        var before = meetings.heldBefore(meeting.id(), caseId, person);
        var since = before.map(StoredMeeting::minutes).map(Minutes::heldOn).orElseGet(() -> openedOn(caseId));
        var entries = timeline.since(since, MOST + 1, person, planner.reader(), planner.about(), acceptLanguage);
        return new Agenda(
                since,
                entries.subList(0, Math.min(MOST, entries.size())),
                entries.size() > MOST,
                tasks.of(caseId, planner.reader()),
                agreements(before, planner));
    }

    private List<PlanActionView> agreements(Optional<StoredMeeting> before, Planner planner) {
        return before.map(StoredMeeting::meeting)
                .map(one -> actions.ofMeeting(one.id(), one.caseId(), planner.youngPersonId()))
                .orElse(List.of());
    }

    private LocalDate openedOn(UUID caseId) {
        return database.statement(OPENED).value(caseId).list(row -> row.day("opened_on")).stream()
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
