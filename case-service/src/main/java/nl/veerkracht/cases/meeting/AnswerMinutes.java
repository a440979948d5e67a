package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingAnswer;
import nl.veerkracht.cases.meeting.model.NotRecordedYet;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody who reads what was recorded says whether they agree; the same said again changes nothing. */
@ApplicationScoped
class AnswerMinutes {
    private final MeetingAccess access;
    private final PlanAccess plans;
    private final CareCases cases;
    private final Meetings meetings;
    private final MeetingAnswers answers;
    private final MeetingTasks tasks;
    private final Outbox outbox;

    AnswerMinutes(
            MeetingAccess access,
            PlanAccess plans,
            CareCases cases,
            Meetings meetings,
            MeetingAnswers answers,
            MeetingTasks tasks,
            Outbox outbox) {
        this.access = access;
        this.plans = plans;
        this.cases = cases;
        this.meetings = meetings;
        this.answers = answers;
        this.tasks = tasks;
        this.outbox = outbox;
    }

    /**
     * Adds the answer; with that the task to give it is done.
     *
     * @param objection what they do not agree with; null for who agrees
     * @throws NotRecordedYet as long as there is nothing to agree with
     */
    @Transactional
    @SentOnce
    void run(UUID caseId, UUID meetingId, @Nullable String objection, Actor actor) {
        var planner = access.whoReads(caseId, actor);
        var stored = meetings.one(meetingId, caseId, planner.youngPersonId()).orElseThrow(UnknownResource::new);
        if (stored.minutes() == null) {
            throw new NotRecordedYet();
        }
        cases.hold(caseId);
        var answer = new MeetingAnswer(OrderedId.next(), objection, relation(planner), plans.by(planner));
        if (last(answer, stored.meeting()).filter(answer::saysTheSameAs).isEmpty()) {
            answers.add(answer, stored.meeting());
        }
        outbox.append(tasks.answered(meetingId, planner.reader()));
    }

    private Optional<MeetingAnswer> last(MeetingAnswer answer, Meeting meeting) {
        return answers.of(meeting.id(), meeting.youngPersonId()).stream()
                .filter(answer::isOfSameAs)
                .reduce((earlier, later) -> later);
    }

    /** Who of the family it is; null for who acts for an organisation. */
    private static @Nullable String relation(Planner planner) {
        if (!planner.reader().isOfFamily()) {
            return null;
        }
        return planner.about().facts().relatives().stream()
                .filter(one -> planner.reader().subject().equals(one.account()))
                .map(Relative::relation)
                .map(Enum::name)
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
