package nl.veerkracht.cases.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.cases.exemption.model.Exemption;
import nl.veerkracht.cases.task.DeadlinesConfig;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** What follows from an exemption: the municipality looks in time what comes after it, and the timeline tells that there is one. */
@ApplicationScoped
class AfterExemption {
    private final Tasks tasks;
    private final TasksOfCase ofCase;
    private final Deadlines deadlines;
    private final DeadlinesConfig region;
    private final Timeline timeline;
    private final OutboxConfig system;
    private final Outbox outbox;
    private final BusinessClock clock;

    AfterExemption(
            Tasks tasks,
            TasksOfCase ofCase,
            Deadlines deadlines,
            DeadlinesConfig region,
            Timeline timeline,
            OutboxConfig system,
            Outbox outbox,
            BusinessClock clock) {
        this.tasks = tasks;
        this.ofCase = ofCase;
        this.deadlines = deadlines;
        this.region = region;
        this.timeline = timeline;
        this.system = system;
        this.outbox = outbox;
        this.clock = clock;
    }

    void run(Exemption recorded) {
        var announcements = new ArrayList<Announcement>(
                ofCase.end(recorded.caseId(), Set.of(TaskKind.REVIEW_EXEMPTION), TaskOutcome.NOT_NEEDED, null));
        recorded.toReview(OrderedId.next(), region.reviewExemption(), deadlines.workingDays(), clock.today())
                .ifPresent(review -> {
                    tasks.assign(List.of(review));
                    announcements.add(TaskAnnouncements.of(review));
                });
        announcements.addAll(tell(recorded));
        outbox.append(announcements);
    }

    /** On the day of the word, as what was said then; from when it holds stands with the exemption. */
    private List<Announcement> tell(Exemption recorded) {
        var kind = recorded.replaces() == null ? EntryKind.EXEMPTION_RECORDED : EntryKind.EXEMPTION_CHANGED;
        var origin = new Origin(system.source(), recorded.id().toString(), recorded.recordedAt());
        var municipality = recorded.municipality();
        var teller = new Teller(municipality.kind().name(), municipality.identifier());
        var day = LocalDate.ofInstant(recorded.recordedAt(), BusinessClock.ZONE);
        return timeline.add(List.of(NewEntry.of(kind, origin, recorded.youngPersonId(), teller, day, recorded.id())
                .in(recorded.caseId())
                .saying(new Content(recorded.account(), null))
                .entry()));
    }
}
