package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/**
 * Tells on the timeline that advice was given, to who may read it, and that there is some, to who may know of a consult.
 * What it says stands with the advice alone.
 */
@ApplicationScoped
class AdviceOnTimeline {
    private final Timeline timeline;
    private final OutboxConfig system;

    AdviceOnTimeline(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    List<Announcement> add(Advice advice) {
        return timeline.add(Stream.of(EntryKind.ADVICE_GIVEN, EntryKind.ADVICE_READY)
                .map(kind -> entry(kind, advice))
                .toList());
    }

    private TimelineEntry entry(EntryKind kind, Advice advice) {
        var organisation = advice.giver().organisation();
        var origin = new Origin(system.source(), advice.id().toString(), advice.givenAt());
        var day = LocalDate.ofInstant(advice.givenAt(), BusinessClock.ZONE);
        var teller = new Teller(organisation.kind().name(), organisation.identifier());
        return NewEntry.of(kind, origin, advice.youngPersonId(), teller, day, advice.id())
                .in(advice.caseId())
                .saying(new Content(advice.giver().account(), null))
                .entry();
    }
}
