package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingChange;
import nl.veerkracht.cases.meeting.model.Minutes;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;
import org.jspecify.annotations.Nullable;

/** What the timeline tells of a meeting: that it was planned, and that it was held, with what was agreed. */
@ApplicationScoped
class MeetingEntries {
    private final Timeline timeline;
    private final OutboxConfig system;

    MeetingEntries(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    /** The answer is what others get to know of it. */
    List<Announcement> planned(Meeting meeting) {
        var on = Map.of("onDay", meeting.on().day().toString());
        var today = LocalDate.ofInstant(meeting.by().at(), BusinessClock.ZONE);
        return add(EntryKind.MEETING_PLANNED, meeting, meeting.by(), today, on, null);
    }

    /** With the reason; the answer is what others get to know of it. */
    List<Announcement> changed(Meeting meeting, MeetingChange change) {
        var kind = change.calledOff() ? EntryKind.MEETING_CALLED_OFF : EntryKind.MEETING_MOVED;
        var on = Map.of("onDay", change.on().day().toString());
        var today = LocalDate.ofInstant(change.by().at(), BusinessClock.ZONE);
        return timeline.add(List.of(entry(kind, change.id(), meeting, change.by(), today)
                .with(on)
                .saying(new Content(change.by().account(), change.reason()))
                .entry()));
    }

    /** With what was agreed, in the words that it was written down in; the answer is what others get to know of it. */
    List<Announcement> held(Meeting meeting, Minutes minutes, List<Wish> agreements) {
        var words = agreements.stream().map(Wish::what).collect(Collectors.joining("\n"));
        var detail = words.isEmpty() ? null : words;
        return add(EntryKind.MEETING_HELD, meeting, minutes.by(), minutes.heldOn(), Map.of(), detail);
    }

    private List<Announcement> add(
            EntryKind kind,
            Meeting meeting,
            By by,
            LocalDate happenedOn,
            Map<String, String> params,
            @Nullable String detail) {
        return timeline.add(List.of(entry(kind, meeting.id(), meeting, by, happenedOn)
                .with(params)
                .saying(new Content(by.account(), detail))
                .entry()));
    }

    private NewEntry entry(EntryKind kind, UUID source, Meeting meeting, By by, LocalDate happenedOn) {
        var origin = new Origin(system.source(), source.toString(), by.at());
        var teller = new Teller(by.kind(), by.identifier());
        return NewEntry.of(kind, origin, meeting.youngPersonId(), teller, happenedOn, meeting.id())
                .in(meeting.caseId());
    }
}
