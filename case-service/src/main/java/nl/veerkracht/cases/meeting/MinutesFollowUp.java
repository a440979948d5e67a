package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingAnswer;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;

/** What follows when a meeting was recorded: who was there is asked to agree, and the timeline tells of it. */
@ApplicationScoped
class MinutesFollowUp {
    private final MeetingAnswers answers;
    private final MeetingTasks tasks;
    private final MeetingEntries entries;
    private final Deadlines deadlines;
    private final Outbox outbox;

    MinutesFollowUp(
            MeetingAnswers answers, MeetingTasks tasks, MeetingEntries entries, Deadlines deadlines, Outbox outbox) {
        this.answers = answers;
        this.tasks = tasks;
        this.entries = entries;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Meeting meeting, Minutes minutes, List<Wish> agreements) {
        var by = minutes.by();
        answers.add(new MeetingAnswer(OrderedId.next(), null, null, by), meeting);
        var dueOn = deadlines.answerToInvitation(LocalDate.ofInstant(by.at(), BusinessClock.ZONE));
        var announcements = new ArrayList<>(tasks.held(meeting, by.account()));
        announcements.addAll(tasks.assign(minutes.questions(meeting, dueOn, OrderedId::next), meeting));
        announcements.addAll(entries.held(meeting, minutes, agreements));
        outbox.append(announcements);
    }
}
