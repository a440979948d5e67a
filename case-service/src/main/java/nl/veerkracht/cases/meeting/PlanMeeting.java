package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.hearing.WhomToHear;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingOfClosedCase;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody who helps plans a meeting; every organisation that is invited gets a task. Sent twice, planned once. */
@ApplicationScoped
class PlanMeeting {
    private final MeetingAccess access;
    private final PlanAccess plans;
    private final CareCases cases;
    private final WhomToHear whomToHear;
    private final IdempotencyKeys keys;
    private final Invitees invitees;
    private final Meetings meetings;
    private final MeetingTasks tasks;
    private final MeetingEntries entries;
    private final Outbox outbox;

    PlanMeeting(
            MeetingAccess access,
            PlanAccess plans,
            CareCases cases,
            WhomToHear whomToHear,
            IdempotencyKeys keys,
            Invitees invitees,
            Meetings meetings,
            MeetingTasks tasks,
            MeetingEntries entries,
            Outbox outbox) {
        this.access = access;
        this.plans = plans;
        this.cases = cases;
        this.whomToHear = whomToHear;
        this.keys = keys;
        this.invitees = invitees;
        this.meetings = meetings;
        this.tasks = tasks;
        this.entries = entries;
        this.outbox = outbox;
    }

    /**
     * The id of the meeting, planned now or when the same was sent before.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws NotYoursToMeet for the family
     * @throws MeetingOfClosedCase when the case is closed
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     * @throws nl.veerkracht.cases.meeting.model.InviteeDoesNotTakePart when somebody is invited who does not take part
     */
    @Transactional
    UUID run(UUID caseId, @Nullable MeetingRequest request, @Nullable String key, RequestCheck check, Actor actor) {
        var planner = access.whoPlans(caseId, actor);
        var wanted = MeetingRequest.checked(request, planner.reader().today(), whomToHear.in(caseId), check);
        var careCase = cases.find(caseId).orElseThrow(UnknownResource::new);
        if (careCase.step().status() != CaseStatus.OPEN) {
            throw new MeetingOfClosedCase();
        }
        var id = OrderedId.next();
        var first = keys.claim(planner.reader().subject(), key, wanted.asText(caseId), id);
        if (first.equals(id)) {
            plan(meeting(id, caseId, wanted, planner));
        }
        return first;
    }

    private void plan(Meeting meeting) {
        meetings.add(meeting);
        var announcements = new ArrayList<>(tasks.assign(meeting.invitations(OrderedId::next), meeting));
        announcements.addAll(entries.planned(meeting));
        outbox.append(announcements);
    }

    private Meeting meeting(UUID id, UUID caseId, MeetingRequest.Checked wanted, Planner planner) {
        var organisations = invitees.of(caseId, wanted.participations(), planner);
        return new Meeting(
                id,
                caseId,
                planner.youngPersonId(),
                wanted.on(),
                Stream.concat(organisations.stream(), wanted.family().stream()).toList(),
                wanted.notInvited(),
                plans.by(planner));
    }
}
