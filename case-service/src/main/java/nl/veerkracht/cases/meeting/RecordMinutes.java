package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.hearing.WhomToHear;
import nl.veerkracht.cases.meeting.MinutesRequest.Written;
import nl.veerkracht.cases.meeting.model.CalledOff;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingOfClosedCase;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.plan.WriteDownAction;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody writes down who was there and what was agreed: once, and each agreement becomes somebody's there and then. */
@ApplicationScoped
class RecordMinutes {
    private final MeetingAccess access;
    private final PlanAccess plans;
    private final CareCases cases;
    private final WhomToHear whomToHear;
    private final IdempotencyKeys keys;
    private final Invitees invitees;
    private final Meetings meetings;
    private final WriteDownAction writeDown;
    private final MinutesFollowUp followUp;

    RecordMinutes(
            MeetingAccess access,
            PlanAccess plans,
            CareCases cases,
            WhomToHear whomToHear,
            IdempotencyKeys keys,
            Invitees invitees,
            Meetings meetings,
            WriteDownAction writeDown,
            MinutesFollowUp followUp) {
        this.access = access;
        this.plans = plans;
        this.cases = cases;
        this.whomToHear = whomToHear;
        this.keys = keys;
        this.invitees = invitees;
        this.meetings = meetings;
        this.writeDown = writeDown;
        this.followUp = followUp;
    }

    /**
     * Records it; the same sent again with the same key changes nothing.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws NotYoursToRecord for who neither is of the organisation that planned it nor directs the case
     * @throws MeetingOfClosedCase when the case is closed
     * @throws CalledOff when it was called off
     * @throws nl.veerkracht.cases.meeting.model.AlreadyRecorded when somebody did before
     * @throws nl.veerkracht.cases.plan.model.OwnerDoesNotTakePart when who is to do something does not take part
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    @Transactional
    void run(
            UUID caseId,
            UUID meetingId,
            @Nullable MinutesRequest request,
            @Nullable String key,
            RequestCheck check,
            Actor actor) {
        var planner = access.whoReads(caseId, actor);
        var stored = meetings.one(meetingId, caseId, planner.youngPersonId()).orElseThrow(UnknownResource::new);
        var meeting = stored.meeting();
        access.requireRecorder(planner, meeting);
        var written = MinutesRequest.read(
                request,
                invitees.whoCanCome(meeting, planner),
                whomToHear.in(caseId),
                new HappenedOn(planner.reader().today(), planner.about().facts().birthDate()),
                check);
        check.done();
        requireOpen(caseId);
        if (stored.isCalledOff()) {
            throw new CalledOff();
        }
        var id = OrderedId.next();
        if (keys.claim(planner.reader().subject(), key, written.asText(meetingId), id)
                .equals(id)) {
            record(meeting, written, planner);
        }
    }

    private void record(Meeting meeting, Written written, Planner planner) {
        var minutes = new Minutes(written.heldOn(), written.present(), written.notHeard(), plans.by(planner));
        meetings.add(minutes, meeting);
        written.agreements()
                .forEach(wish -> writeDown.run(OrderedId.next(), meeting.caseId(), wish, meeting.id(), planner));
        followUp.of(meeting, minutes, written.agreements());
    }

    /** Kept to this transaction, so that nobody closes it meanwhile. */
    private void requireOpen(UUID caseId) {
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        if (careCase.step().status() != CaseStatus.OPEN) {
            throw new MeetingOfClosedCase();
        }
    }
}
