package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.meeting.model.AlreadyRecorded;
import nl.veerkracht.cases.meeting.model.CalledOff;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingChange;
import nl.veerkracht.cases.meeting.model.MeetingOfClosedCase;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Who can record a meeting moves it or calls it off, as long as it was not held; who was invited is told by their tasks. */
@ApplicationScoped
class ChangeMeeting {
    private final MeetingAccess access;
    private final PlanAccess plans;
    private final CareCases cases;
    private final IdempotencyKeys keys;
    private final Meetings meetings;
    private final MeetingTasks tasks;
    private final MeetingEntries entries;
    private final Outbox outbox;

    ChangeMeeting(
            MeetingAccess access,
            PlanAccess plans,
            CareCases cases,
            IdempotencyKeys keys,
            Meetings meetings,
            MeetingTasks tasks,
            MeetingEntries entries,
            Outbox outbox) {
        this.access = access;
        this.plans = plans;
        this.cases = cases;
        this.keys = keys;
        this.meetings = meetings;
        this.tasks = tasks;
        this.entries = entries;
        this.outbox = outbox;
    }

    /**
     * Changes it; the same sent again with the same key changes nothing.
     *
     * @throws NotYoursToRecord for who neither is of the organisation that planned it nor directs the case
     * @throws MeetingOfClosedCase when the case is closed
     * @throws AlreadyRecorded when it was held
     * @throws CalledOff when it was called off before
     */
    @Transactional
    void run(UUID caseId, UUID meetingId, MeetingChangeRequest.Checked wanted, @Nullable String key, Actor actor) {
        var planner = access.whoReads(caseId, actor);
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        var stored = meetings.one(meetingId, caseId, planner.youngPersonId()).orElseThrow(UnknownResource::new);
        access.requireRecorder(planner, stored.meeting());
        var id = OrderedId.next();
        if (keys.claim(planner.reader().subject(), key, wanted.asText(meetingId), id)
                .equals(id)) {
            if (careCase.step().status() != CaseStatus.OPEN) {
                throw new MeetingOfClosedCase();
            }
            stored.requireAhead();
            change(stored.meeting(), change(id, stored.meeting(), wanted, planner));
        }
    }

    private MeetingChange change(UUID id, Meeting meeting, MeetingChangeRequest.Checked wanted, Planner planner) {
        var on = wanted.on();
        return new MeetingChange(id, on == null ? meeting.on() : on, on == null, wanted.reason(), plans.by(planner));
    }

    /** Who was invited has to be there no more on the day that it was, and has to on the one that it is. */
    private void change(Meeting meeting, MeetingChange change) {
        meetings.add(change, meeting);
        var announcements = new ArrayList<>(tasks.notNeeded(meeting, change.by().account()));
        if (!change.calledOff()) {
            var moved = meeting.on(change.on());
            announcements.addAll(tasks.assign(moved.invitations(OrderedId::next), moved));
        }
        announcements.addAll(entries.changed(meeting, change));
        outbox.append(announcements);
    }
}
