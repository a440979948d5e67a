package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.notification.NotificationDeliveredV1;
import nl.veerkracht.contracts.published.PublishedEvent;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.inbox.Inbox;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.notification.erasure.FollowErasures;
import nl.veerkracht.notification.notice.model.NoticePolicy;

/** Turns events into notices, and closes what was told to who takes part no longer: one transaction per batch, and nobody outside the database is asked anything. */
@ApplicationScoped
public class TellPeople {
    private final Inbox inbox;
    private final FollowErasures erasures;
    private final TakingPart takingPart;
    private final Notices notices;
    private final Outbox outbox;
    private final BusinessClock clock;

    TellPeople(
            Inbox inbox,
            FollowErasures erasures,
            TakingPart takingPart,
            Notices notices,
            Outbox outbox,
            BusinessClock clock) {
        this.inbox = inbox;
        this.erasures = erasures;
        this.takingPart = takingPart;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells what the events give to tell; an event that was heard before has no effect. */
    @Transactional
    public void run(List<PublishedEvent> heard) {
        var now = clock.instant();
        var fresh = fresh(heard);
        takingPart.remember(fresh);
        var added =
                notices.add(fresh.stream().flatMap(one -> noticesOf(one, now)).toList());
        outbox.append(added.stream().map(notice -> inInbox(notice, now)).toList());
    }

    /** Most events are told to nobody; those are not even remembered. Whoever is erased is erased first. */
    private List<PublishedEvent> fresh(List<PublishedEvent> heard) {
        var telling = heard.stream()
                .filter(one -> FollowErasures.isErasure(one)
                        || TakingPart.isAbout(one)
                        || !NoticePolicy.decide(one.data()).isEmpty())
                .toList();
        var claimed = Collections.newSetFromMap(new IdentityHashMap<CloudEvent, Boolean>());
        claimed.addAll(inbox.claim(telling.stream().map(PublishedEvent::event).toList()));
        return erasures.run(
                telling.stream().filter(one -> claimed.contains(one.event())).toList());
    }

    private static Stream<Notice> noticesOf(PublishedEvent heard, Instant now) {
        var event = heard.event();
        return NoticePolicy.decide(heard.data()).stream()
                .map(telling -> new Notice(
                        OrderedId.next(),
                        event.source(),
                        event.id(),
                        telling.kind().isAboutSchool() ? null : heard.youngPersonId(),
                        telling,
                        now));
    }

    private static Announcement inInbox(Notice notice, Instant now) {
        var type = WireType.NOTIFICATION_DELIVERED_V1;
        return new Announcement(
                type.topic(),
                type.wireName(),
                notice.telling().audience().subject(notice.youngPersonId()),
                new NotificationDeliveredV1(notice.id(), Channel.INBOX, now));
    }
}
