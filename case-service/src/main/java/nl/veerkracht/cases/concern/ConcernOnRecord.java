package nl.veerkracht.cases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CaseSignals;
import nl.veerkracht.cases.carecase.CaseSignals.LinkedSignal;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** Keeps with the case that somebody was concerned, and tells on the timeline that the school opened it. */
@ApplicationScoped
class ConcernOnRecord {
    private final CaseSignals signals;
    private final Timeline timeline;
    private final OutboxConfig system;
    private final BusinessClock clock;

    ConcernOnRecord(CaseSignals signals, Timeline timeline, OutboxConfig system, BusinessClock clock) {
        this.signals = signals;
        this.timeline = timeline;
        this.system = system;
        this.clock = clock;
    }

    /** The answer is what others get to know of it. */
    List<Announcement> add(CaseOpened opened, Reader by) {
        var now = clock.instant();
        signals.add(List.of(linked(opened, now)));
        return timeline.add(List.of(entry(opened, by, now)));
    }

    private static LinkedSignal linked(CaseOpened opened, Instant now) {
        return new LinkedSignal(
                opened.signalId(),
                opened.caseId(),
                opened.youngPersonId(),
                opened.schoolId(),
                SignalKind.CONCERN.name(),
                opened.on(),
                now);
    }

    private TimelineEntry entry(CaseOpened opened, Reader by, Instant now) {
        var origin = new Origin(system.source(), opened.signalId().toString(), now);
        var school = Teller.school(opened.schoolId());
        return NewEntry.of(EntryKind.CASE_OPENED, origin, opened.youngPersonId(), school, opened.on(), opened.caseId())
                .in(opened.caseId())
                .saying(new Content(by.subject(), null))
                .entry();
    }
}
