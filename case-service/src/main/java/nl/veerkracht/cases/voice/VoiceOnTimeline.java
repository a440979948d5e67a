package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/**
 * Tells on the timeline that somebody said something in their own words. Not what: the timeline keeps for good what is on
 * it, and own words can be taken back. Who sees the entry is who may read the words when the timeline is read.
 */
@ApplicationScoped
class VoiceOnTimeline {
    private final Timeline timeline;
    private final CareCases cases;
    private final OutboxConfig system;

    VoiceOnTimeline(Timeline timeline, CareCases cases, OutboxConfig system) {
        this.timeline = timeline;
        this.cases = cases;
        this.system = system;
    }

    List<Announcement> add(Voice said) {
        var person = said.youngPersonId();
        var origin = new Origin(system.source(), said.id().toString(), said.saidAt());
        var day = LocalDate.ofInstant(said.saidAt(), BusinessClock.ZONE);
        var entry = NewEntry.of(EntryKind.OWN_WORDS, origin, person, Teller.ofFamily(said.author()), day, said.id())
                .in(cases.openOf(List.of(person)).get(person))
                .with(Map.of("relation", said.relation().name()))
                .saying(new Content(said.author(), null));
        return timeline.add(List.of(entry.entry()));
    }
}
