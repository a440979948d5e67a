package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.meeting.MeetingView.AnswerView;
import nl.veerkracht.cases.meeting.MeetingView.Can;
import nl.veerkracht.cases.meeting.model.Standing;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.plan.PlanActions;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Reads the meetings of a case for who is shown what is agreed; for anybody else there are none. */
@ApplicationScoped
class ReadMeetings {
    private final MeetingAccess access;
    private final Meetings meetings;
    private final MeetingAnswers answers;
    private final PlanActions actions;
    private final CareCases cases;

    ReadMeetings(
            MeetingAccess access, Meetings meetings, MeetingAnswers answers, PlanActions actions, CareCases cases) {
        this.access = access;
        this.meetings = meetings;
        this.answers = answers;
        this.actions = actions;
        this.cases = cases;
    }

    /**
     * Newest first.
     *
     * @throws UnknownResource for who is not shown what is agreed
     */
    List<MeetingItem> all(UUID caseId, Actor actor) {
        var person = access.whoReads(caseId, actor).youngPersonId();
        return meetings.of(caseId, person).stream().map(MeetingItem::of).toList();
    }

    /**
     * The same, each as it is read by itself.
     *
     * @throws UnknownResource for who is not shown what is agreed
     */
    List<MeetingView> allInFull(UUID caseId, Actor actor) {
        var planner = access.whoReads(caseId, actor);
        return meetings.of(caseId, planner.youngPersonId()).stream()
                .map(stored -> view(stored, planner))
                .toList();
    }

    /** @throws UnknownResource for who is not shown what is agreed, or when there is no such meeting in this case */
    MeetingView one(UUID caseId, UUID meetingId, Actor actor) {
        var planner = access.whoReads(caseId, actor);
        return meetings.one(meetingId, caseId, planner.youngPersonId())
                .map(stored -> view(stored, planner))
                .orElseThrow(UnknownResource::new);
    }

    private MeetingView view(StoredMeeting stored, Planner planner) {
        var meeting = stored.meeting();
        var agreed = actions.ofMeeting(meeting.id(), meeting.caseId(), planner.youngPersonId());
        return MeetingView.of(stored, agreed, answers(stored, planner), can(stored, planner));
    }

    private List<AnswerView> answers(StoredMeeting stored, Planner planner) {
        var minutes = stored.minutes();
        if (minutes == null) {
            return List.of();
        }
        var given = answers.of(stored.meeting().id(), planner.youngPersonId());
        return Standing.of(minutes.present(), given).stream()
                .map(one -> MeetingView.answer(one, isOwn(one, planner)))
                .toList();
    }

    private static boolean isOwn(Standing standing, Planner planner) {
        var reader = planner.reader();
        return reader.isOfFamily()
                ? reader.subject().equals(standing.account())
                : reader.actsFor(standing.kind(), standing.identifier());
    }

    private Can can(StoredMeeting stored, Planner planner) {
        var isRecorded = stored.minutes() != null;
        var isAhead = !isRecorded && !stored.isCalledOff();
        var isTheirs = isAhead && isOpen(stored) && access.mayRecord(planner, stored.meeting());
        return new Can(isTheirs, isTheirs, isRecorded);
    }

    private boolean isOpen(StoredMeeting stored) {
        return cases.find(stored.meeting().caseId())
                .filter(one -> one.step().status() == CaseStatus.OPEN)
                .isPresent();
    }
}
