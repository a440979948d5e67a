package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.outbox.OutboxConfig;
import nl.veerkracht.kit.problem.UnknownResource;

/** The school asks an attendance officer to take part; until the answer is yes, that opens nothing. */
@ApplicationScoped
class AskToJoin {
    private final Access access;
    private final CareCases cases;
    private final Participations participations;
    private final Tasks tasks;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final OutboxConfig system;

    AskToJoin(
            Access access,
            CareCases cases,
            Participations participations,
            Tasks tasks,
            Timeline timeline,
            Deadlines deadlines,
            BusinessClock clock,
            Outbox outbox,
            OutboxConfig system) {
        this.access = access;
        this.cases = cases;
        this.participations = participations;
        this.tasks = tasks;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
        this.outbox = outbox;
        this.system = system;
    }

    @Transactional
    ParticipantAsked run(UUID caseId, Participant officer, String reason, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        if (!reader.isSchoolStaff()) {
            throw new OnlyTheSchoolAsks();
        }
        var asked = cases.find(caseId)
                .orElseThrow(UnknownResource::new)
                .askToJoin(UUID.randomUUID(), officer, reason, clock.today());
        participations.invite(asked);
        outbox.append(consequences(asked, reader));
        return asked;
    }

    private List<Announcement> consequences(ParticipantAsked asked, Reader reader) {
        var task = Task.toAnswer(asked, deadlines.answerToInvitation(asked.on()), UUID.randomUUID());
        tasks.assign(List.of(task));
        var entry = new ParticipationEntries(system.source(), clock.instant())
                .of(asked, reader.viewer().organisationIdentifier(), reader.subject());
        var announcements = new ArrayList<Announcement>();
        announcements.add(TaskAnnouncements.of(task));
        announcements.addAll(timeline.add(List.of(entry)));
        return announcements;
    }
}
