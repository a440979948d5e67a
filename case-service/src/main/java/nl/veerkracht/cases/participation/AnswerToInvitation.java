package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participation;
import nl.veerkracht.cases.task.AfterCompletion;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** Who was asked to take part has answered: it takes part from today, or not. */
@ApplicationScoped
class AnswerToInvitation implements AfterCompletion {
    private final Participations participations;
    private final Timeline timeline;
    private final BusinessClock clock;
    private final ParticipationEntries entries;

    AnswerToInvitation(
            Participations participations, Timeline timeline, BusinessClock clock, ParticipationEntries entries) {
        this.participations = participations;
        this.timeline = timeline;
        this.clock = clock;
        this.entries = entries;
    }

    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        UUID invitation = completed.participationId();
        if (completed.kind() != TaskKind.JOIN_CASE || invitation == null) {
            return List.of();
        }
        var participation = participations.find(invitation).orElseThrow();
        var words = new Content(by, note);
        return completed.outcome() == TaskOutcome.ACCEPTED
                ? accept(participation, words)
                : decline(participation, words);
    }

    private List<Announcement> accept(Participation participation, Content words) {
        var started = participation.accept(clock.today());
        participations.save(started);
        var announcements = new ArrayList<Announcement>();
        announcements.add(ParticipationAnnouncements.of(started, clock.instant()));
        announcements.addAll(timeline.add(List.of(entries.of(started, words))));
        return announcements;
    }

    private List<Announcement> decline(Participation participation, Content words) {
        var declined = participation.decline(clock.today());
        participations.save(declined);
        return timeline.add(List.of(entries.of(declined, words)));
    }
}
