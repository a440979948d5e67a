package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.ActionAgreed;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** What the timeline tells of a plan: that it was agreed on and when it is looked at again; what is in it stands there. */
@ApplicationScoped
class PlanEntries {
    private final Timeline timeline;
    private final OutboxConfig system;

    PlanEntries(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    List<Announcement> add(PlanAgreed agreed) {
        var kind = agreed.isFirst() ? EntryKind.PLAN_MADE : EntryKind.PLAN_CHANGED;
        var entry = entry(kind, agreed.id(), agreed.youngPersonId(), agreed.by())
                .in(agreed.caseId())
                .with(Map.of("reviewOn", agreed.plan().reviewOn().toString()))
                .saying(new Content(agreed.by().account(), null));
        return timeline.add(List.of(entry.entry()));
    }

    /** With what is to be done, in the words that it was written down in. */
    List<Announcement> add(ActionAgreed agreed) {
        var role = agreed.owner().role().wireName();
        var entry = entry(EntryKind.PLAN_ACTION_AGREED, agreed.id(), agreed.youngPersonId(), agreed.by())
                .in(agreed.caseId())
                .with(Map.of("role", role, "dueOn", agreed.dueOn().toString()))
                .saying(new Content(agreed.by().account(), agreed.what()));
        return timeline.add(List.of(entry.entry()));
    }

    private NewEntry entry(EntryKind kind, UUID about, UUID youngPersonId, By by) {
        var origin = new Origin(system.source(), about.toString(), by.at());
        var day = LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
        return NewEntry.of(kind, origin, youngPersonId, new Teller(by.kind(), by.identifier()), day, about);
    }
}
