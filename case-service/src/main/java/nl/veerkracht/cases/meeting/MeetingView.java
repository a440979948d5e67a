package nl.veerkracht.cases.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.MeetingChange;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.meeting.model.Standing;
import nl.veerkracht.cases.plan.PlanActionView;
import nl.veerkracht.cases.plan.model.By;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as everyone sees it who is shown what is agreed in the case.
 *
 * @param time such as 14:30
 * @param notInvited why the pupil or the parents are not invited
 * @param change how it was changed last; absent for one that is still as it was planned
 * @param minutes absent as long as nothing was recorded
 * @param agreements who does what before which day
 * @param answers of everyone who was there, and of who else answered
 * @param mayRecord whether the reader can record it now
 * @param mayChange whether the reader can move it or call it off now
 * @param mayAnswer whether the reader can say now whether they agree
 */
public record MeetingView(
        UUID id,
        UUID caseId,
        LocalDate day,
        @Nullable String time,
        @Nullable String place,
        List<Attendee> invited,
        @Nullable String notInvited,
        Organisation plannedBy,
        @Nullable ChangeView change,
        @Nullable MinutesView minutes,
        List<PlanActionView> agreements,
        List<AnswerView> answers,
        boolean mayRecord,
        boolean mayChange,
        boolean mayAnswer) {

    /** For which organisation somebody did something. */
    public record Organisation(String kind, String identifier) {
        static Organisation of(By by) {
            return new Organisation(by.kind(), by.identifier());
        }
    }

    /** How it was changed: moved, or called off. */
    public record ChangeView(boolean calledOff, String reason, Organisation by, Instant at) {
        static ChangeView of(MeetingChange change) {
            return new ChangeView(
                    change.calledOff(),
                    change.reason(),
                    Organisation.of(change.by()),
                    change.by().at());
        }

        @Override
        public String toString() {
            return "ChangeView";
        }
    }

    /** What was recorded. */
    public record MinutesView(
            LocalDate heldOn,
            List<Attendee> present,
            @Nullable String notHeard,
            Organisation recordedBy,
            Instant recordedAt) {
        static MinutesView of(Minutes minutes) {
            return new MinutesView(
                    minutes.heldOn(),
                    minutes.present(),
                    minutes.notHeard(),
                    Organisation.of(minutes.by()),
                    minutes.by().at());
        }
    }

    /**
     * Where somebody stands on it.
     *
     * @param identifier of the kind FAMILY, PUPIL or PARENT
     * @param state OPEN, CONFIRMED or NOT_AGREED
     * @param objection what they did not agree with last; stays when they agree after all
     * @param own whether it is the reader's own
     */
    public record AnswerView(
            String kind,
            String identifier,
            String state,
            @Nullable String objection,
            @Nullable Instant at,
            boolean own) {}

    /** What a reader can do with it now. */
    record Can(boolean record, boolean change, boolean answer) {}

    static MeetingView of(StoredMeeting stored, List<PlanActionView> agreements, List<AnswerView> answers, Can can) {
        var meeting = stored.meeting();
        var on = meeting.on();
        var minutes = stored.minutes();
        var change = stored.change();
        return new MeetingView(
                meeting.id(),
                meeting.caseId(),
                on.day(),
                on.time() == null ? null : on.time().toString(),
                on.place(),
                meeting.invited(),
                meeting.notInvited(),
                Organisation.of(meeting.by()),
                change == null ? null : ChangeView.of(change),
                minutes == null ? null : MinutesView.of(minutes),
                agreements,
                answers,
                can.record(),
                can.change(),
                can.answer());
    }

    static AnswerView answer(Standing standing, boolean own) {
        return new AnswerView(
                standing.kind(),
                standing.identifier(),
                standing.state().name(),
                standing.objection(),
                standing.at(),
                own);
    }

    @Override
    public String toString() {
        return "MeetingView " + id;
    }
}
